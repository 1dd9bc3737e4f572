import type { Page, PageRequest } from '../../ports/client-store.ts';

/** Reads a list to its end, page by page; `between` runs after each page. */
export async function walk<Row>(
  page: (request: PageRequest) => Promise<Page<Row>>,
  limit: number,
  between: () => Promise<void> = async () => {},
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | undefined; ; ) {
    const { rows: some, next } = await page(after === undefined ? { limit } : { after, limit });
    rows.push(...some);
    if (next === undefined) return rows;
    after = next;
    await between();
  }
}
