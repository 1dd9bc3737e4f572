/**
 * A copy that shares nothing with the original and cannot be changed; as in every other store, what JSON does not carry is not kept.
 */
export function frozenCopy<Value>(value: Value): Value {
  const copy: Value = JSON.parse(JSON.stringify(value));
  freeze(copy);
  return copy;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const member of Object.values(value)) freeze(member);
  Object.freeze(value);
}
