const deadline = 2_000;

/** Whether a server of ours answers within two seconds that it lives. */
export async function isReachable(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health/live`, {
      signal: AbortSignal.timeout(deadline),
      redirect: 'error',
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
