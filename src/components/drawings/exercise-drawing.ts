import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { AdviceForm } from '#core/advice/advice-codes.ts';
import { ADVICE_WORDS } from '#words/plan/advice.ts';

/** Body in ink, the part that matters in the accent, what is further away and what one holds on to in grey. */
const BODY = 'var(--text)';
const PART = 'var(--accent)';
const AWAY = 'var(--line-strong)';

/** One exercise as a line drawing, named for those who do not see it. */
export function exerciseDrawing(form: AdviceForm): TemplateResult {
  return html`<svg
    viewBox="0 0 160 130"
    role="img"
    aria-label=${ADVICE_WORDS[form].drawing}
    fill="none"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${DRAWINGS[form]()}
  </svg>`;
}

/** A limb or several: points joined by lines. */
function line(points: string, colour = BODY, width = 5): SVGTemplateResult {
  return svg`<polyline points=${points} stroke=${colour} stroke-width=${width} />`;
}

function head(x: number, y: number): SVGTemplateResult {
  return svg`<circle cx=${x} cy=${y} r="7" fill=${BODY} />`;
}

function floor(y = 124): SVGTemplateResult {
  return svg`<path d=${`M6 ${y}H154`} stroke=${AWAY} stroke-width="2" />`;
}

function thing(d: string, width = 3): SVGTemplateResult {
  return svg`<path d=${d} stroke=${AWAY} stroke-width=${width} />`;
}

/** A movement: a path that ends in an arrow's head, which is drawn along with it. */
function arrow(d: string): SVGTemplateResult {
  return svg`<path d=${d} stroke=${PART} stroke-width="2.5" />`;
}

/** The knee at the wall; with the tape on the floor it is also the picture of how to stand for the test. */
export function atTheWall(withTape = false): SVGTemplateResult {
  const tape = svg`<path d="M112 132H123M112 128V136M123 128V136" stroke=${PART} stroke-width="2.5" />`;
  return svg`${floor()}${thing('M123 10V124', 4)}
    ${line('87,72 72,94 56,118', AWAY)}${line('52,121 68,122', AWAY)}
    ${line('90,41 87,72')}${line('90,43 105,50 121,42')}${head(92, 27)}
    ${line('87,72 118,91 97,118', PART)}${line('92,122 111,122', PART)}${withTape ? tape : ''}`;
}

function onTheFloor(under: SVGTemplateResult, movement: SVGTemplateResult): SVGTemplateResult {
  return svg`${floor()}${line('60,114 84,84 90,119', AWAY)}${line('88,121 101,122', AWAY)}${under}
    ${line('48,80 60,114')}${line('48,82 36,100 30,120')}${head(47, 65)}
    ${line('60,114 94,102 134,102', PART)}${line('135,105 139,88', PART)}${movement}`;
}

/** A seated leg from near by: the foot is what matters. */
function seatedLeg(movement: SVGTemplateResult): SVGTemplateResult {
  return svg`${thing('M4 58H56M44 58V124', 4)}${line('8,46 66,44 84,88', BODY, 8)}
    ${line('80,100 118,86', PART, 8)}${movement}`;
}

const circling = () => seatedLeg(arrow('M136 72A22 22 0 1 0 142 90M142 90l-8 -4m8 4l4 -8'));

const pulling = () =>
  seatedLeg(
    svg`${thing('M112 89L150 112M150 100V124', 3.5)}${arrow('M134 88A52 52 0 0 0 116 56M116 56l8 0m-8 0l2 8')}`,
  );

function bridge(): SVGTemplateResult {
  return svg`${head(20, 114)}${line('34,117 50,120 66,121', AWAY)}
    ${line('33,116 74,94 106,80', PART)}${line('106,80 110,117')}${line('107,121 123,121')}
    ${arrow('M74 118V104M74 104l-4 5m4 -5l4 5')}`;
}

function heelRaise(): SVGTemplateResult {
  return svg`${thing('M76 66V123M76 94H100M100 94V123')}
    ${line('41,30 41,58 40,84')}${line('41,32 56,52 74,66')}${head(42, 15)}
    ${line('40,84 37,108', BODY)}${line('34,113 47,122 54,122', PART)}
    ${arrow('M22 122V104M22 104l-4 5m4 -5l4 5')}`;
}

const DRAWINGS: Readonly<Record<AdviceForm, () => SVGTemplateResult>> = {
  'knee-to-wall': () => atTheWall(),
  'calf-rolling': () =>
    onTheFloor(
      svg`<circle cx="116" cy="113" r="9" stroke=${AWAY} stroke-width="3" />`,
      arrow('M104 84H128M104 84l5 -4m-5 4l5 4M128 84l-5 -4m5 4l-5 4'),
    ),
  'massage-ball': () =>
    onTheFloor(
      svg`<circle cx="114" cy="112" r="7" fill=${AWAY} />`,
      arrow('M122 84A15 15 0 0 1 150 90M150 90l-6 -3m6 3l3 -6'),
    ),
  'heel-drop': () => svg`${thing('M6 124H86V102H154')}${thing('M122 101V46M106 46H138')}
    ${line('82,24 81,48 79,74 76,97')}${line('82,26 98,42 118,46')}${head(83, 10)}
    ${line('72,107 88,99 98,99', PART)}${arrow('M60 96V114M60 114l-4 -5m4 5l4 -5')}`,
  'wall-stretch': () => svg`${floor()}${thing('M138 10V124', 4)}
    ${line('86,70 106,92 102,119')}${line('98,122 115,122')}
    ${line('104,40 86,70')}${line('104,42 120,52 136,46')}${head(111, 27)}
    ${line('86,70 68,94 50,118', PART)}${line('46,121 63,122', PART)}
    ${arrow('M34 98V116M34 116l-4 -5m4 5l4 -5')}`,
  circles: () => svg`${floor()}${circling()}`,
  'circles-and-band': () => svg`${floor()}
    <g transform="translate(0 57) scale(0.54)">${circling()}</g>
    <g transform="translate(78 57) scale(0.54)">${pulling()}</g>`,
  'stand-up': () => svg`${floor()}${thing('M24 90H58M28 90V123M56 90V123M24 46V90')}
    ${line('80,52 58,78')}${line('80,54 96,64 112,62')}${head(88, 40)}
    ${line('58,78 86,90 74,119', PART)}${line('70,122 88,122', PART)}
    ${arrow('M126 96V56M126 56l-5 6m5 -6l5 6')}`,
  bridge: () => svg`${floor()}${bridge()}`,
  'bridge-and-heel-raise': () => svg`${floor()}
    <g transform="translate(0 49.6) scale(0.6)">${bridge()}</g>
    <g transform="translate(76 31) scale(0.75)">${heelRaise()}</g>`,
  shoes: () => svg`${floor()}
    <path d="M26 112V76Q27 62 42 62L72 58Q82 58 88 70Q98 86 118 90Q138 94 138 112Z" stroke=${BODY} stroke-width="4" />
    <path d="M24 118H140" stroke=${BODY} stroke-width="6" />
    <path d="M27 110V80Q28 66 42 65V110" stroke=${PART} stroke-width="4" />
    ${thing('M82 66L96 62M88 75L102 70M95 83L108 77')}`,
  water: () => svg`${floor()}
    <path d="M36 34L43 120H83L90 34Z" stroke=${BODY} stroke-width="4" />
    <path d="M39 58Q51 50 63 58T88 58" stroke=${PART} stroke-width="4" />
    <path d="M124 88Q146 80 146 102Q143 122 124 120Q105 122 102 102Q102 80 124 88Z" stroke=${BODY} stroke-width="4" />
    ${thing('M124 88Q125 79 132 74')}`,
  'see-therapist': () => svg`
    <circle cx="44" cy="40" r="13" fill=${BODY} /><path d="M16 98Q18 62 44 62Q70 62 72 98" stroke=${BODY} stroke-width="5" />
    <circle cx="116" cy="40" r="13" stroke=${PART} stroke-width="4" /><path d="M88 98Q90 62 116 62Q142 62 144 98" stroke=${PART} stroke-width="5" />
    <path d="M68 92L94 90L97 120L70 122Z" fill="var(--surface-raised)" stroke=${BODY} stroke-width="3" />
    ${thing('M75 100L88 99M76 107L89 106M77 114L86 113', 2.5)}${thing('M6 124H154', 2)}`,
  'warm-up': () => svg`${floor()}
    ${line('78,42 62,56 56,72', AWAY)}${line('78,72 78,96 75,119')}${line('71,122 90,122')}
    ${line('78,40 78,72')}${line('78,42 88,60 104,52')}${head(80, 26)}
    ${line('78,72 108,72 106,98', PART)}${line('102,104 120,100', PART)}
    ${arrow('M132 92V68M132 68l-5 6m5 -6l5 6')}`,
};
