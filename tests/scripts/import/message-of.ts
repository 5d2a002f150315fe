/** What a call says when it throws. */
export function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
  return 'It threw nothing.';
}
