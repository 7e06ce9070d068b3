const long = process.env.PAWL_TEST === 'long';

export default {
  testEnvironment: 'node',
  testMatch: [long ? '<rootDir>/test/**/*.long.ts' : '<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2023',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  // Most of what is waited for is other processes: one worker for each core, not one less.
  maxWorkers: '100%',
  // A large process takes several times as long to start another, and most tests start git.
  workerIdleMemoryLimit: '300MB',
  testTimeout: long ? 300_000 : 30_000,
};
