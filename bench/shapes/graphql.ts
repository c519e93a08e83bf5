import { encodeCursor } from '../../src/query/cursor.ts'
import type { Asked, Shape, Values } from './shape.ts'

/** Operations of griot's own schema; the hand-written resolvers answer the same ones. */
export const OPERATIONS: Readonly<Partial<Record<Shape, string>>> = {
  point: `query Point($id: ID!) {
  event(id: $id) { id name type status date firstSeen lastSeen }
}`,
  list: `query List($type: EventType!, $from: Date!, $after: String!) {
  events(where: { type: { eq: $type }, date: { gte: $from } }, first: 20, after: $after) {
    nodes { id name type status date }
    pageInfo { hasNextPage endCursor }
  }
}`,
  nested: `query Nested($id: ID!) {
  actor(id: $id) {
    id
    name
    participations(first: 10) {
      edges {
        role
        node {
          id
          name
          date
          participants(first: 5) {
            edges {
              role
              node {
                id
                name
                participations(first: 3) { edges { role node { id name date } } }
              }
            }
          }
        }
      }
    }
  }
}`,
  aggregate: `query Aggregate($id: ID!, $type: EventType!) {
  actor(id: $id) {
    id
    all: participations { totalCount }
    some: participations(where: { event: { type: { eq: $type } } }) { totalCount }
  }
}`,
  evidence: `query Evidence($id: ID!) {
  actor(id: $id) {
    id
    participations(first: 20) {
      edges {
        role
        relation {
          id
          claims(first: 3) {
            nodes {
              id
              quotes { exact start end }
              document { id title publishedAt }
              claimants { cue entity { id name } }
            }
          }
        }
      }
    }
  }
}`,
  search: `query Search($text: String!) {
  search(text: $text, types: [ACTOR], first: 50) {
    nodes {
      ... on Person { id name }
      ... on Group { id name }
      ... on Organization { id name }
      ... on Country { id name }
    }
  }
}`,
  deepPage: `query DeepPage($after: String!) {
  events(first: 20, after: $after) {
    nodes { id name type status date }
    pageInfo { hasNextPage endCursor }
  }
}`
}

/** Variables as griot takes them: cursors are opaque. */
export function variablesOf({ shape, values }: Asked): Values {
  if (shape === 'search') return { text: values.text ?? '' }
  if (shape !== 'list' && shape !== 'deepPage') return values
  const { offset: _, after, ...others } = values
  return { ...others, after: encodeCursor(String(after)) }
}
