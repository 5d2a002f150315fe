/** Whether a process of this machine is running. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    // Somebody else's process may not be asked, but is there.
    return error.code === 'EPERM';
  }
}
