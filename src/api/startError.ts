export type StartErrorCode = 'PORT_IN_USE' | 'PORT_FORBIDDEN' | 'ADDRESS_UNAVAILABLE'

/** Why the server cannot listen; the message says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError'
  readonly code: StartErrorCode

  constructor(code: StartErrorCode, message: string, cause: unknown) {
    super(message, { cause })
    this.code = code
  }
}

/** Turns the system's word for it into ours; other errors come back as they are. */
export function explainListenError(error: unknown, host: string, port: number): unknown {
  switch ((error as Partial<NodeJS.ErrnoException> | null)?.code) {
    case 'EADDRINUSE':
      return new StartError(
        'PORT_IN_USE',
        `Port ${port} of ${host} is taken. Stop what listens there, or choose another: --port ${port + 1}`,
        error
      )
    case 'EACCES':
      return new StartError(
        'PORT_FORBIDDEN',
        `Port ${port} needs more rights than this process has. Choose one above 1023: --port 4000`,
        error
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(
        'ADDRESS_UNAVAILABLE',
        `${host} is no address of this machine. Use --host 127.0.0.1, or 0.0.0.0 for every address it has.`,
        error
      )
    default:
      return error
  }
}
