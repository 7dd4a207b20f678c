import { performance } from "node:perf_hooks";

/** Does one step of the start and prints it with the time it took; a long one is announced. */
export async function step<Result>(
  name: string,
  work: () => Result | Promise<Result>,
  { announced = false } = {},
): Promise<Result> {
  const begun = performance.now();
  if (announced) console.log(`${name} …`);
  const result = await work();
  console.log(`${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return result;
}
