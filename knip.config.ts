import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: [
        'benchmarks/src/{bench,conformance,fuzz,speed,alignment,redline,origins,discovery,requests,mandates,follow-up,kills,word-redlines}.ts',
      ],
    },
    'packages/documents': { entry: ['fixtures/**/*.mjs'] },
    'packages/server': { entry: ['src/**/*-worker.ts', 'src/store/migrations/[0-9]*.ts', 'bin/*.d.ts'] },
    'apps/web': { entry: ['src/examples.tsx', 'src/**/*.example.tsx'] },
  },
  // What a style sheet names counts as imported.
  compilers: {
    css: (text) => [...text.matchAll(/url\("(@[^"]+)"\)/g)].map(([, path]) => `import '${path}';`).join('\n'),
  },
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreBinaries: ['initdb', 'pg_ctl', 'soffice'],
};

export default config;
