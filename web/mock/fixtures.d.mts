export const entities: { id: string; type: string; name: string }[];
export const documents: {
  id: string;
  claims: { predicate: string }[];
  measurements: { metric: string }[];
}[];
