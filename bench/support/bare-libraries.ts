import { Readability } from '@mozilla/readability';
import { parseXml } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { getDocumentProxy } from 'unpdf';
import type { ImportSample } from './import-samples';

/** What stands under an importer, alone: its name, and how it reads a sample to the point where ours begins. */
export interface BareLibrary {
  readonly name: string;
  read(sample: ImportSample): unknown;
}

const text = ({ bytes }: ImportSample): string => new TextDecoder().decode(bytes);

/** The library under the importer of a format, by the extension of the sample. */
export function bareLibraryFor(importerId: string, { name }: ImportSample): BareLibrary {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  if (extension === 'html') return importerId.startsWith('interview') ? LINKEDOM : READABILITY;
  if (extension === 'docx' || extension === 'odt') return ZIP_AND_XML;
  if (extension === 'pdf') return PDF_JS;
  if (extension === 'json' || extension === 'otr') return JSON_PARSE;
  if (extension === 'rtf') return NO_RTF;
  return extension === 'md' && !importerId.startsWith('interview') ? REMARK : DECODER;
}

const PDF_JS: BareLibrary = {
  name: 'unpdf (pdf.js), text',
  read: async ({ bytes }) => {
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      pages.push(await (await pdf.getPage(number)).getTextContent());
    }
    return pages;
  },
};
const DECODER: BareLibrary = { name: 'TextDecoder, lines', read: (sample) => text(sample).split('\n') };
/** No maintained reader of RTF is among the dependencies: the ratio says what reading costs over decoding. */
const NO_RTF: BareLibrary = { ...DECODER, name: 'TextDecoder, lines: no RTF library' };
const JSON_PARSE: BareLibrary = { name: 'JSON.parse', read: (sample) => JSON.parse(text(sample)) as unknown };
const REMARK: BareLibrary = {
  name: 'remark-parse, gfm',
  read: (sample) => unified().use(remarkParse).use(remarkGfm).parse(text(sample)),
};
const LINKEDOM: BareLibrary = { name: 'linkedom', read: (sample) => parseHTML(text(sample)).document };
const READABILITY: BareLibrary = {
  name: 'linkedom, Readability',
  read: (sample) => new Readability(parseHTML(text(sample)).document as unknown as Document).parse(),
};
const ZIP_AND_XML: BareLibrary = {
  name: 'fflate, parse-xml',
  read: ({ bytes }) =>
    Object.entries(unzipSync(bytes))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, content]) => parseXml(new TextDecoder().decode(content))),
};
