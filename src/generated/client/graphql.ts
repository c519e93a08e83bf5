/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'
/** Who answers for a claim of responsibility or harm, strongest first. */
export type Attribution =
  /** An office-holder or state body blames. */
  | 'ACCUSED_BY_AUTHORITIES'
  /** The actor says so of itself. */
  | 'CLAIMED_OR_ADMITTED'
  /** Denied. */
  | 'DENIED'
  /** Held possible. */
  | 'POSSIBLE'
  /** The text hedges nothing beyond its claimants. */
  | 'REPORTED_AS_FACT'
  /** Somebody else blames or suspects. */
  | 'SUSPECTED_OR_ACCUSED'

/** What a claim or an edge says of its subject and object. */
export type Predicate =
  /** Kidnapped, held hostage. */
  | 'ABDUCTED'
  /** Operates, is present there. */
  | 'ACTIVE_IN'
  /** Organisational tie. */
  | 'AFFILIATED_WITH'
  /** Acts on the same side; holds both ways. */
  | 'ALLIED_WITH'
  /** A judgement on state, trend or weight. */
  | 'ASSESSED_AS'
  /** Somebody else says or suspects that the actor did it. */
  | 'ATTRIBUTED_TO'
  /** Seat of government. */
  | 'CAPITAL_OF'
  /** Losses with dead and injured not told apart. */
  | 'CASUALTIES'
  /** Weakens or threatens authority, security, stability. */
  | 'CHALLENGES'
  /** The actor says it did it. */
  | 'CLAIMED_RESPONSIBILITY_FOR'
  /** Same time or anniversary; holds both ways. */
  | 'COINCIDED_WITH'
  /** Printed source, agency credit. */
  | 'DERIVED_FROM'
  /** Arrested, jailed. */
  | 'DETAINED'
  /** Driven from home. */
  | 'DISPLACED'
  /** Created, formed. */
  | 'FOUNDED'
  /** Number buried; no death toll. */
  | 'FUNERALS'
  /** Rules. */
  | 'GOVERNS'
  /** Office held. */
  | 'HOLDS_POSITION'
  /** Whom a funeral, memorial or award is for. */
  | 'HONOURS'
  /** Brought about an event that is no violence. */
  | 'INITIATED'
  /** Says what it is. */
  | 'IS_A'
  /** Dead in or from the event. */
  | 'KILLED'
  /** Looser tie. */
  | 'LINKED_TO'
  /** Lies in. */
  | 'LOCATED_IN'
  /** Membership. */
  | 'MEMBER_OF'
  /** Unaccounted for. */
  | 'MISSING'
  /** Victims listed by name; no death toll. */
  | 'NAMED_VICTIMS'
  /** Where. */
  | 'OCCURRED_IN'
  /** When. */
  | 'OCCURRED_ON'
  /** The body has, or has not, given a count. */
  | 'OFFICIAL_COUNT'
  /** Nationality or home country. */
  | 'OF_COUNTRY'
  /** Owns, runs, commands. */
  | 'OPERATES'
  /** Took part, helped. */
  | 'PARTICIPATED_IN'
  /** Component of an organisation. */
  | 'PART_OF'
  /** The document's own voice says that the actor did it. */
  | 'PERPETRATED'
  /** The one it was done to or with, violence aside. */
  | 'RECIPIENT_OF'
  /** Came out of it. */
  | 'RESULTED_FROM'
  /** Part of a larger event. */
  | 'SUBEVENT_OF'
  /** Was aimed at. */
  | 'TARGETED'
  /** Means used. */
  | 'USED_WEAPON'
  /** Harmed by it. */
  | 'VICTIM_OF'
  /** Injured in the event. */
  | 'WOUNDED'

export type AttacksQueryVariables = Exact<{
  first: number
}>

export type AttacksQuery = {
  readonly events: {
    readonly nodes: ReadonlyArray<{
      readonly name: string
      readonly date: string | null
      readonly participants: {
        readonly edges: ReadonlyArray<{
          readonly role: Predicate
          readonly status: Attribution
          readonly node:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
        }>
      }
    }>
  }
}

export type StatisticsQueryVariables = Exact<{ [key: string]: never }>

export type StatisticsQuery = {
  readonly statistics: {
    readonly documents: number
    readonly claims: number
    readonly actors: number
    readonly places: number
    readonly events: number
  }
}

export const AttacksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Attacks' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } }
          }
        }
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'events' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'type' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'in' },
                            value: {
                              kind: 'ListValue',
                              values: [
                                { kind: 'EnumValue', value: 'ATTACK' },
                                { kind: 'EnumValue', value: 'BOMBING' },
                                { kind: 'EnumValue', value: 'CLASH' }
                              ]
                            }
                          }
                        ]
                      }
                    }
                  ]
                }
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } }
              }
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'participants' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' }
                          }
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'node' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } }
                                      ]
                                    }
                                  }
                                ]
                              }
                            }
                          ]
                        }
                      }
                    ]
                  }
                }
              ]
            }
          }
        ]
      }
    }
  ]
} as unknown as DocumentNode<AttacksQuery, AttacksQueryVariables>
export const StatisticsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Statistics' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'statistics' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actors' } },
                { kind: 'Field', name: { kind: 'Name', value: 'places' } },
                { kind: 'Field', name: { kind: 'Name', value: 'events' } }
              ]
            }
          }
        ]
      }
    }
  ]
} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>
