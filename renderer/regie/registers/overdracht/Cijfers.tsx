/** Digits that two people read to each other by telephone: large, in groups, on one line. */
export function Cijfers({ cijfers }: { readonly cijfers: string }) {
  return <p className="cijfers">{cijfers}</p>;
}
