/** The processor time that this process has used so far, in milliseconds: what a test of speed measures, whatever else the machine does. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
