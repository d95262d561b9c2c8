import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** What every build of the sources needs; `build/*.ts` add what each output is. */
export default defineConfig({
  define: {
    __CHARTER_WIDGETS_VERSION__: JSON.stringify(version),
    __ENGLISH_IN_CODE__: 'true',
  },
  publicDir: false,
});
