/** Every row of a paged list, one page in memory at a time. */
export async function* everyRow<Row>(
  page: (request: { limit: number; after?: string }) => Promise<{ rows: readonly Row[]; next?: string }>,
): AsyncGenerator<Row> {
  let after: string | undefined;
  do {
    const { rows, next } = await page({ limit: 500, ...(after === undefined ? {} : { after }) });
    yield* rows;
    after = next;
  } while (after !== undefined);
}
