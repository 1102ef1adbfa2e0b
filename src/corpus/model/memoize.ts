type Memory = WeakMap<object, unknown>;

/** A function that computes once for the same arguments while they live, so that all pages of a build share its result. */
export function memoize<Args extends [object, ...object[]], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  const memory: Memory = new WeakMap();
  return (...args) => {
    const [last, ...first] = [...args].reverse() as [object, ...object[]];
    const own = first.reverse().reduce(memoryFor, memory);
    if (!own.has(last)) own.set(last, compute(...args));
    return own.get(last) as Result;
  };
}

function memoryFor(memory: Memory, key: object): Memory {
  const known = memory.get(key) as Memory | undefined;
  const own: Memory = known ?? new WeakMap();
  if (known === undefined) memory.set(key, own);
  return own;
}
