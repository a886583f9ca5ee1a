/** What the command's exit status means. Documented in `veche --help`; scripts rely on it. */
export const exitCode = {
  done: 0,
  unexpected: 1,
  usage: 2,
  fileHasProblems: 3,
  refused: 4,
  unreachable: 5,
  notAllowed: 6,
  /** The user was asked and did not say yes. */
  notConfirmed: 7,
  /** 128 + SIGINT (2), as shells have it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
