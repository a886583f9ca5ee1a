import { argumentsTexts } from '../arguments/arguments.texts.js';
import { programTexts } from '../arguments/program.texts.js';
import { catalogueTexts } from '../catalogue/catalogue.texts.js';
import { doctorTexts } from '../doctor/doctor.texts.js';
import { filesTexts } from '../files/files.texts.js';
import { hubTexts } from '../hub/hub.texts.js';
import { importTexts } from '../importing/import.texts.js';
import { jobsTexts } from '../jobs/jobs.texts.js';
import { personTexts } from '../person/person.texts.js';
import { previewTexts } from '../previewing/preview.texts.js';
import { publishTexts } from '../publishing/publish.texts.js';
import { templateTexts } from '../templates/template.texts.js';
import { terminalTexts } from '../terminal/terminal.texts.js';
import { tokensTexts } from '../tokens/tokens.texts.js';

/** Every text of the command, by key; each room keeps its own. */
export const allTexts = {
  ...argumentsTexts,
  ...programTexts,
  ...catalogueTexts,
  ...doctorTexts,
  ...filesTexts,
  ...hubTexts,
  ...importTexts,
  ...jobsTexts,
  ...personTexts,
  ...previewTexts,
  ...publishTexts,
  ...templateTexts,
  ...terminalTexts,
  ...tokensTexts,
};
