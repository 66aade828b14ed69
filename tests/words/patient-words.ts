import { findMessages, type Message } from '../programs/words/find-messages.ts';

/** Where only a professional reads: the terms of the field stand there. */
const PROFESSIONAL_FILES = [
  'professional.ts',
  'clinician-report.ts',
  'zeros.ts',
  'record-text.ts',
  'export-files.ts',
  'record-fields.ts',
];
const PROFESSIONAL_PROPERTIES = ['clinicalName', 'definition', 'forProfessional', 'unit'];

export function isForPatient({ file, property }: Message): boolean {
  return !PROFESSIONAL_FILES.includes(file) && !PROFESSIONAL_PROPERTIES.includes(property);
}

const all = findMessages();

/** Each message once. A text that both read counts as a patient's. */
export function patientMessages(): readonly Message[] {
  return [...new Map(all.filter(isForPatient).map((message) => [message.key, message])).values()];
}

export function professionalMessages(): readonly Message[] {
  return all.filter((message) => !isForPatient(message));
}

/** As it is read: a side and numbers put in, marks of links and strong words taken out. */
export function asRead(text: string): string {
  return text
    .replace(/\{([^|{}]*)\|[^|{}]*\}/g, '$1')
    .replace(/\{\d+\}/g, '12')
    .replace(/[[\]*]/g, '');
}
