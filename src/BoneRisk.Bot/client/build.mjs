// Installs what the page needs (only when package-lock.json changed) and bundles it into ../wwwroot/dist.
// MSBuild calls it (client.targets); `node build.mjs` by hand does the same. It prints nothing unless something is wrong.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const wwwroot = join(here, '..', 'wwwroot');

async function install() {
  // The lock file's own hash, because times mean little after a checkout or a cache restore.
  const stamp = join(modules, '.installed');
  const wanted = createHash('sha256').update(await readFile(join(here, 'package-lock.json'))).digest('hex');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return true;

  const { error, status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (error || status !== 0) {
    console.error('npm could not install what the page needs. To build the bot without it: -p:BuildPage=false');
    process.exitCode = 1;
    return false;
  }
  await writeFile(stamp, wanted);
  return true;
}

async function bundle() {
  const esbuild = await import('esbuild');
  const fresh = join(modules, '.page');
  await rm(fresh, { recursive: true, force: true });
  try {
    const result = await esbuild.build({
      absWorkingDir: here,
      assetNames: '[name]-[hash]',
      bundle: true,
      define: { 'process.env.NODE_ENV': '"production"' },
      entryNames: '[name]-[hash]',
      entryPoints: ['src/page.js', 'src/page.css'],
      format: 'esm',
      legalComments: 'linked',
      logLevel: 'warning',
      metafile: true,
      minify: true,
      outdir: join(fresh, 'assets'),
      plugins: [withoutSpeech()],
      target: ['es2022'],
    });
    await compressAll(join(fresh, 'assets'));
    await writeFile(join(fresh, 'index.html'), await indexFor(result.metafile));

    // Swapped whole, so that nothing ever serves half a page.
    await mkdir(wwwroot, { recursive: true });
    await rm(join(wwwroot, 'dist'), { recursive: true, force: true });
    await rename(fresh, join(wwwroot, 'dist'));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function indexFor(metafile) {
  let html = await readFile(join(here, 'index.html'), 'utf8');
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint) html = html.replace(`/${entryPoint}`, `/assets/${path.split('/').pop()}`);
  }
  return html;
}

async function compressAll(folder) {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
  for (const name of (await readdir(folder)).filter(name => /\.(js|css)$/.test(name))) {
    const file = join(folder, name);
    const content = await readFile(file);
    const [br, gz] = await Promise.all([promisify(brotliCompress)(content, brotli), promisify(gzip)(content, { level: 9 })]);
    await writeFile(`${file}.br`, br);
    await writeFile(`${file}.gz`, gz);
  }
}

// Web Chat brings a cloud speech service, a third of the bundle, which this page never calls.
const withoutSpeech = () => ({
  name: 'without-speech',
  setup(build) {
    const packages = /^(microsoft-cognitiveservices-speech-sdk|botframework-directlinespeech-sdk|web-speech-cognitive-services)(\/.*)?$/;
    build.onResolve({ filter: packages }, ({ path }) => ({ namespace: 'nothing', path }));
    build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
});

// Two builds at once (an IDE and a shell, or two configurations) must not install into one folder together.
async function withLock(path, work) {
  const staleAfter = 10 * 60_000;
  for (;;) {
    try {
      await mkdir(path);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const age = Date.now() - (await stat(path).then(s => s.mtimeMs, () => Date.now()));
      if (age > staleAfter) await rm(path, { recursive: true, force: true });
      else await new Promise(resolve => setTimeout(resolve, 250));
    }
  }
  try {
    await work();
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

await mkdir(modules, { recursive: true });
await withLock(join(here, '.build.lock'), async () => {
  if (await install()) await bundle();
});
