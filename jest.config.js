/**
 * One worker: the tests share one real Neo4j, and each wipes it before it begins. The time limit is
 * against hanging alone: a test that ran into it would go on within the next ones, as they share a
 * process. Node keeps the modules of every file that ran, so that the worker begins anew when they weigh
 * too much: in one process two hundred files need more than the heap may hold.
 */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }
    ]
  },
  extensionsToTreatAsEsm: ['.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/bench'],
  setupFiles: ['<rootDir>/test/fixedSeed.ts'],
  globalSetup: '<rootDir>/test/globalSetup.ts',
  globalTeardown: '<rootDir>/test/globalTeardown.ts',
  maxWorkers: 1,
  workerIdleMemoryLimit: '1.5GB',
  testTimeout: 600_000
}
