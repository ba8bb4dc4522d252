import { token } from './support/token.ts';

export const pypiUploadToken = token({
  id: 'pypi-upload-token',
  title: 'PyPI upload token',
  source: 'https://pypi.org/help/#apitoken',
  keywords: ['pypi-ageichlwas5vcmc'],
  pattern: /pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}/,
});
