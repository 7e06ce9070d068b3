import { defineConfig } from 'rolldown';

// What a user runs without installing anything: the Action, the app and the command line, with their
// libraries. Parts that not every command needs are chunks of their own and load when needed.
export const shells = defineConfig({
  input: {
    action: 'src/action/main.ts',
    app: 'src/app/main.ts',
    cli: 'src/cli/main.ts',
  },
  platform: 'node',
  // Libraries check themselves more in development: graphql takes a tenth of its time for it.
  transform: { define: { 'process.env.NODE_ENV': "'production'" } },
  treeshake: {
    // Without this, reading one input loads a whole HTTP client: 90 ms of every job's start.
    moduleSideEffects: [
      {
        test: /node_modules\/(?:@actions\/(?:core|http-client|exec|io|github)|undici|tunnel)\//,
        sideEffects: false,
      },
    ],
  },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    minify: { compress: true, mangle: false, codegen: false },
  },
  checks: { pluginTimings: false },
});

// The one file of ours that is seen inside a sandbox: it must need no other.
const forward = defineConfig({
  input: { forward: 'src/agent/sandbox/forward-main.ts' },
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    codeSplitting: false,
    minify: { compress: true, mangle: false, codegen: false },
  },
  checks: { pluginTimings: false },
});

export default [shells, forward];
