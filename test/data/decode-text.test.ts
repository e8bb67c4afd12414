import {expect} from '@open-wc/testing';
import {decodeText} from '../../src/data/decode-text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** UTF-16 with the byte order that `DataView` is told. */
function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  Array.from(text).forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), isLittle);
  });
  return new Uint8Array(view.buffer);
}

const TEXT = '{"name": "Ålvik, Größe, 成都"}';
const BOM = '\uFEFF';

describe('decodeText', () => {
  for (const [name, bytes] of [
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a byte order mark', utf8(BOM + TEXT)],
    ['UTF-16, little-endian', utf16(BOM + TEXT, true)],
    ['UTF-16, big-endian', utf16(BOM + TEXT, false)],
    ['UTF-16, little-endian without a mark', utf16(TEXT, true)],
    ['UTF-16, big-endian without a mark', utf16(TEXT, false)],
  ] as const) {
    it(`reads ${name}, and has nothing to tell`, () => {
      expect(decodeText(bytes)).to.deep.equal({text: TEXT});
    });
  }

  it('reads nothing', () => {
    expect(decodeText(new Uint8Array())).to.deep.equal({text: ''});
  });

  it('reads what is neither as Windows-1252, and tells', () => {
    expect(decodeText(latin1('Größe \x80'))).to.deep.equal({text: 'Größe €', encoding: 'windows-1252'});
  });

  it('reads it as the first encoding that fits', () => {
    const cyrillic = Uint8Array.of(0xcc, 0xe8, 0xed, 0xf1, 0xea);
    expect(decodeText(cyrillic, undefined, 'utf-8', 'no-encoding', 'windows-1251')).to.deep.equal({
      text: 'Минск',
      encoding: 'windows-1251',
    });
  });

  it('keeps the good letters of UTF-8 with a broken one', () => {
    const {text, encoding} = decodeText(Uint8Array.of(...utf8('Größe, Zürich '), 0xfc));
    expect(text).to.equal('Größe, Zürich \uFFFD');
    expect(encoding).to.include('UTF-8');
  });
});
