type Memory = WeakMap<object, unknown>;

/** A function that computes once for the same arguments while they live, so that all pages of a build share its result. */
export function memoize<Args extends [object, ...object[]], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  const memory: Memory = new WeakMap();
  return (...args) => {
    const [last, ...first] = [...args].reverse() as [object, ...object[]];
    const results = first.reverse().reduce(memoryFor, memory);
    if (!results.has(last)) results.set(last, compute(...args));
    return results.get(last) as Result;
  };
}

function memoryFor(memory: Memory, key: object): Memory {
  const known = memory.get(key) as Memory | undefined;
  const inner: Memory = known ?? new WeakMap();
  if (known === undefined) memory.set(key, inner);
  return inner;
}
