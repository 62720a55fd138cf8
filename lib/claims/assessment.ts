/**
 * What people enter about sources, after the Admiralty code. Reliability is a party's, credibility one claim's; neither is
 * computed, least of all from the other. F and 6: cannot be judged, which is also what stands where nobody has judged.
 */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof reliabilities)[number]
export const credibilities = ['1', '2', '3', '4', '5', '6'] as const
export type Credibility = (typeof credibilities)[number]

/** How a claim is to be weighed beside others on its question. Recency never sets it; deprecated stays visible. */
export const ranks = ['preferred', 'normal', 'deprecated'] as const
export type Rank = (typeof ranks)[number]
