let pages = 0

/** The first page of a visit leaves the focus where the browser puts it; later ones take it to their heading. */
export function arrivedByLink(): boolean {
  pages += 1
  return pages > 1
}
