export { errorCode } from './error-code.js';
export { StartFailure } from './start-failure.js';
export {
  databaseUrlSetting,
  httpUrlSetting,
  logLevelSetting,
  portSetting,
  readSettings,
  secondsSetting,
} from './settings.js';
export { createLogger, type Logger } from './logger.js';
export { PeriodicTask } from './periodic-task.js';
export { addressesSetting } from './addresses-setting.js';
export { createHttpServer, type HttpServerOptions } from './http-server.js';
export { listen } from './listen.js';
export { runServer, type RunningServer } from './run-server.js';
export { registerHealth } from './health.js';
export { keepFile } from './kept-file.js';
export { loadOrCreateSigningKey, publicKeyFile } from './signing-key-file.js';
export { openServerDatabase, type ServerDatabase } from './server-database.js';
