/** A rule of the graph that does not hold; `ids` are those of the nodes and edges concerned. */
export type Finding = Readonly<{ code: FindingCode; message: string; ids: readonly string[] }>

export type FindingCode =
  /** The text of a document is not what its id says. */
  | 'DOCUMENT_ID'
  /** The words of a quote do not stand in the text where it says. */
  | 'QUOTE_NOT_IN_TEXT'
  | 'CLAIM_WITHOUT_QUOTE'
  /** What a claim is about, as it says, is not what it is joined to. */
  | 'CLAIM_ENDS'
  /** A claim names an edge that is not there. */
  | 'EDGE_MISSING'
  | 'EDGE_WITHOUT_CLAIM'
  /** An edge's counts, days or status are not those of its claims. */
  | 'EDGE_FIGURES'
  /** What an edge says of its ends is not what it joins. */
  | 'EDGE_ENDS'
  /** No live document mentions a node, and it is no country known by reference. */
  | 'NODE_UNMENTIONED'
  /** A node's counts or days are not those of the documents that mention it. */
  | 'NODE_FIGURES'
  /** A name of a node does not lead to it. */
  | 'NAME_MISSING'
  /** A node is not found by its words, or by words that are not its own. */
  | 'WORDS'
  /** Not that node stands for a thing that follows from the live judgements. */
  | 'CLUSTER'
  | 'INDEX_MISSING'

/** Asks the store; every statement of the check reads. */
export type Ask = (cypher: string) => Promise<readonly (readonly unknown[])[]>
