import { expect, test } from 'vitest';
import { shared } from '../../src/styles/shared.ts';
import { visitScreenStyles } from '../../src/components/screens/visit/visit-screen.styles.ts';
import { stageStyles } from '../../src/components/screens/record/camera-stage.styles.ts';

/** What a style sheet says where the browser forces its own colours and draws no background. */
function forced(css: string): string {
  const [, ...blocks] = css.split('@media (forced-colors: active)');
  return blocks.map((block) => block.slice(0, block.indexOf('\n  }'))).join('');
}

test('what is told by a background alone has a border where colours are forced', () => {
  expect(forced(stageStyles.cssText)).toMatch(/\.dot \{\s*border: /);
  expect(forced(shared.cssText)).toMatch(/\.button\.primary \{\s*border-width: /);
});

test('the letters of the video that is on show lie on a highlight where colours are forced', () => {
  expect(forced(visitScreenStyles.cssText)).toContain(
    ".choice [aria-pressed='true'] {\n      background: Highlight;",
  );
});
