// @vitest-environment happy-dom
import { render } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { recordText } from '#words/export/record-text.ts';
import { readC3d } from '../../../core/export/c3d-reader.ts';
import { EMPTY_RECORD, type WalkRecord } from '../../../../src/app/people/walk-record.ts';
import * as saving from '../../../../src/app/page/save-file.ts';
import { recordFields } from '../../../../src/components/screens/files/record-fields.ts';
import { RecordKeeper } from '../../../../src/components/screens/files/record-keeper.ts';
import '../../../../src/components/screens/files/files-section.ts';
import '../../../../src/components/screens/files/record-text.ts';
import type { TextChoice } from '../../../../src/components/screens/files/record-text.ts';
import { walkOffers } from '../../../../src/components/screens/files/walk-offers.ts';
import type { KeptWalk } from '../../../../src/app/walks/history-store.ts';
import { fakeReport } from '../../../builders/fake-report.ts';
import { shown } from '../../shown.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const report = fakeReport({ frames: 60, name: 'walk.mp4' });
const walk: KeptWalk = {
  id: 'walk',
  createdAtMs: 0,
  report,
  clip: null,
  others: null,
  workers: null,
};

const textOf = (choice: TextChoice) => recordText(report, { walk, ...choice });

const buttonOf = (root: ParentNode, text: string) =>
  [...root.querySelectorAll('button')].find((button) => button.textContent.includes(text));

test('one tap copies the text that is on show, and says so', async () => {
  const written: string[] = [];
  const writeText = (text: string) => Promise.resolve(void written.push(text));
  vi.stubGlobal('navigator', { clipboard: { writeText }, languages: ['en'] });
  const { element, root } = await shown('record-text', { textOf });
  root.querySelector<HTMLInputElement>('[type="checkbox"]')?.click();
  await element.updateComplete;
  buttonOf(root, 'Copy')?.click();
  await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toBe('Copied.'));
  expect(written).toEqual([root.querySelector('textarea')?.value]);
  expect(written[0]).toMatch(/^S \(not part/);
});

test('where the browser forbids copying, the text is selected and the reader is told', async () => {
  const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  vi.stubGlobal('navigator', { clipboard: { writeText }, languages: ['en'] });
  const { root } = await shown('record-text', { textOf });
  buttonOf(root, 'Copy')?.click();
  await vi.waitFor(() => expect(root.textContent).toContain('Select the text and copy it.'));
});

async function filesSection(record: WalkRecord = EMPTY_RECORD) {
  const saved: [string, Blob][] = [];
  vi.spyOn(saving, 'saveBlob').mockImplementation((name, blob) => void saved.push([name, blob]));
  const { element, root } = await shown('files-section', {
    files: walkOffers(report, walk),
    record: () => record,
  });
  const typed = (text: string) => {
    const input = root.querySelector('input')!;
    input.value = text;
    input.dispatchEvent(new Event('change'));
  };
  const idle = () => vi.waitFor(() => expect(buttonOf(root, 'ZIP')?.disabled).toBe(false));
  return { element, root, saved, typed, idle };
}

test('a file is made with the body height that was typed, in metres', async () => {
  const { root, saved, typed } = await filesSection();
  typed('1,7');
  buttonOf(root, 'C3D')?.click();
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.[0]).toBe('walk.c3d');
  const { parameters } = readC3d(new Uint8Array(await saved[0]![1].arrayBuffer()));
  expect(parameters.get('POINT:UNITS')).toBe('m');
});

test('the body height that was kept with the walk stands in the field', async () => {
  const { element, root } = await filesSection();
  element.heightM = 1.72;
  await element.updateComplete;
  expect(root.querySelector('input')?.value).toBe('1.72');
});

test('a height that nobody has is refused with a sentence, and no file is made', async () => {
  const { element, root, saved, typed } = await filesSection();
  typed('175');
  buttonOf(root, 'C3D')?.click();
  await element.updateComplete;
  expect(root.textContent).toContain('Type a body height from 0.5 to 2.5 m');
  expect(saved).toEqual([]);
});

test('the FHIR file names the person as the professional does, and nobody where nothing was typed', async () => {
  const made = async (record: WalkRecord) => {
    const { root, saved } = await filesSection(record);
    buttonOf(root, 'FHIR')?.click();
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    document.body.replaceChildren();
    return await saved[0]![1].text();
  };
  expect(await made({ ...EMPTY_RECORD, reference: ' A 17 ' })).toContain('"value": "A 17"');
  expect(await made(EMPTY_RECORD)).not.toContain('"subject"');
});

function keeperOf(kept: WalkRecord | null, keeps: () => Promise<boolean>, mayKeep = true) {
  const requestUpdate = vi.fn();
  const store = { get: () => Promise.resolve(kept), keep: keeps, forget: () => Promise.resolve() };
  return { keeper: new RecordKeeper({ requestUpdate, mayKeep }, store), requestUpdate };
}

test('what was kept with a walk is there again, and typing draws nothing anew', async () => {
  const { keeper, requestUpdate } = keeperOf({ ...EMPTY_RECORD, notes: 'n' }, () =>
    Promise.resolve(true),
  );
  keeper.show('walk');
  await vi.waitFor(() => expect(requestUpdate).toHaveBeenCalledTimes(1));
  expect(keeper.record.notes).toBe('n');
  keeper.type({ notes: 'more' });
  expect(requestUpdate).toHaveBeenCalledTimes(1);
});

test('what was typed before the record came is not written over, and the rest of the record is there', async () => {
  const old = { ...EMPTY_RECORD, notes: 'old', reference: 'A 17' };
  const { keeper } = keeperOf(old, () => Promise.resolve(true));
  keeper.show('walk');
  keeper.type({ notes: 'new' });
  await Promise.resolve();
  await Promise.resolve();
  expect(keeper.record.notes).toBe('new');
  expect(keeper.record.reference).toBe('A 17');
  expect(keeper.isKept).toBe(true);
});

test.each([
  ['kept', () => Promise.resolve(true)],
  ['notKept', () => Promise.resolve(false)],
  ['failed', () => Promise.reject(new Error('full'))],
] as const)('keeping ends as "%s", and what was typed is still there', async (state, keeps) => {
  const { keeper } = keeperOf(null, keeps);
  keeper.show('walk');
  keeper.type({ reference: 'A 17' });
  await keeper.keep();
  expect(keeper.state).toBe(state);
  expect(keeper.record.reference).toBe('A 17');
});

test('where nothing may be kept of who sits there, what was typed is not, and it is said', async () => {
  const keeps = vi.fn(() => Promise.resolve(true));
  const { keeper } = keeperOf(null, keeps, false);
  keeper.show('walk');
  keeper.type({ reference: 'A 17' });
  await keeper.keep();
  expect(keeps).not.toHaveBeenCalled();
  const place = document.createElement('div');
  render(recordFields(keeper), place);
  expect(buttonOf(place, 'Keep')).toBeUndefined();
  expect(place.textContent).toContain('nothing is kept on this device');
});

test('deleting what was kept empties the fields, also of what was typed after it', async () => {
  const { keeper } = keeperOf({ ...EMPTY_RECORD, reference: 'A 17' }, () => Promise.resolve(true));
  keeper.show('walk');
  await vi.waitFor(() => expect(keeper.isKept).toBe(true));
  const place = document.createElement('div');
  document.body.append(place);
  render(recordFields(keeper), place);
  const fields = [...place.querySelectorAll<HTMLInputElement>('[type=text]')];
  const orthosis = place.querySelectorAll<HTMLInputElement>('[type=checkbox]')[2]!;
  fields[1]!.value = 'somebody';
  fields[1]!.dispatchEvent(new InputEvent('input'));
  orthosis.click();
  expect(keeper.record).toMatchObject({ clinician: 'somebody', conditions: ['orthosis'] });
  await keeper.forget();
  render(recordFields(keeper), place);
  expect(fields.map(({ value }) => value)).toEqual(['', '', '']);
  expect(orthosis.checked).toBe(false);
});
