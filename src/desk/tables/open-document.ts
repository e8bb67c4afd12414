import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

const CONTENT = 'content.xml';
/** No sheet of a city's partners is larger; what is larger is made to fill the memory. */
const MAX_CONTENT = 200_000_000;

/**
 * An OpenDocument spreadsheet without groups of rows, such as the rows that are printed on each page: the reader skips
 * what is inside, which may be the header.
 */
export function withoutRowGroups(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes, {
    filter: ({name, originalSize}) => originalSize < MAX_CONTENT && !/^(?:Pictures|Thumbnails|Object)/.test(name),
  });
  const content = files[CONTENT];
  if (!content) return bytes;
  const flat = strFromU8(content).replace(/<\/?table:table-(?:header-rows|rows|row-group)\b[^>]*>/g, '');
  return zipSync({...files, [CONTENT]: strToU8(flat)}, {level: 0});
}
