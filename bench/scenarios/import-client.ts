/** Measures what importing a client costs: CPU and memory. Prints one line of JSON. */
const [specifier] = process.argv.slice(2);
globalThis.gc?.();
const memory = process.memoryUsage();
const cpu = process.cpuUsage();
await import(specifier!);
const used = process.cpuUsage(cpu);
globalThis.gc?.();
const after = process.memoryUsage();
console.log(
  JSON.stringify({
    cpuMs: (used.user + used.system) / 1000,
    heapMB: (after.heapUsed - memory.heapUsed) / 1_048_576,
  }),
);
