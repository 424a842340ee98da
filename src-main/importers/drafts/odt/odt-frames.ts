import type { XmlElement } from '@rgrove/parse-xml';
import { childNamed, descendantNamed } from '../../xml/find-elements';
import type { ReadElement } from './odt-walk';

/** Reads what floats on the page: the words of a text box; pictures and objects are only counted. */
export const readFrame: ReadElement = (element, around, walk) => {
  if (around.muted) return;
  const { asides } = walk.context;
  const isShape = element.name === 'draw:custom-shape';
  const box = isShape ? element : childNamed(element, 'draw:text-box');
  if (childNamed(element, 'draw:image')) asides.pictures.push(titleOfFrame(element));
  else if (!box) asides.objects += 1;
  if (!box || box.text.trim() === '') return;
  asides.textBoxes += 1;
  walk.writer.addBox(walk.flowOf(box));
};

function titleOfFrame(frame: XmlElement): string {
  return descendantNamed(frame, 'svg:desc')?.text ?? descendantNamed(frame, 'svg:title')?.text ?? '';
}
