/** Processor time of this process so far: what a computation takes, however many others share the machine. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
