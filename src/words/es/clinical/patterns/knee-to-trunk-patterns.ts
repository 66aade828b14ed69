import type { Translations } from '../../../translation/translations.ts';

export const KNEE_TO_TRUNK_PATTERNS: Translations = {
  'Knee bends backward': 'La rodilla va hacia atrás',
  'knee hyperextension in stance': 'hiperextensión de rodilla en el apoyo',
  'Your {left|right} knee bends slightly backward when you stand on that leg.':
    'Su rodilla {izquierda|derecha} se dobla un poco hacia atrás cuando usted se apoya en esa pierna.',
  'Some people do this when the ankle does not bend; others have loose joints.':
    'Algunas personas hacen esto cuando el tobillo no se dobla; otras son de articulaciones flojas.',
  'loose joints in general': 'articulaciones flojas en general',
  'a weak thigh': 'un muslo débil',
  'an old knee injury': 'una lesión antigua de la rodilla',
  'trouser folds': 'arrugas del pantalón',
  'Stance hyperextension; check ankle range, quadriceps, laxity.':
    'Hiperextensión en el apoyo; revise el rango del tobillo, el cuádriceps y la laxitud.',
  'Knee stays bent': 'La rodilla sigue doblada',
  'increased stance knee flexion': 'flexión de rodilla aumentada en el apoyo',
  'Your {left|right} knee stays more bent than most people’s while you stand on it.':
    'Su rodilla {izquierda|derecha} queda más doblada que la de la mayoría mientras usted se apoya en ella.',
  'A stiff ankle can go with this; so can many other things.':
    'Un tobillo rígido puede ir con esto; también muchas otras cosas.',
  'stiff hamstrings': 'la parte de atrás del muslo rígida',
  'Reduced terminal knee extension.': 'Extensión terminal de rodilla reducida.',
  'Leg stays in front': 'La pierna se queda delante',
  'reduced trailing limb': 'extensión reducida de la pierna retrasada',
  'Your {left|right} leg does not travel as far behind you as most people’s. That can make your other step short.':
    'Su pierna {izquierda|derecha} no llega tan atrás como la de la mayoría. Eso puede acortar el otro paso.',
  'The step may end early because the ankle or the hip does not give more.':
    'El paso puede acabar pronto porque el tobillo o la cadera no dan más.',
  'stiff hips': 'caderas rígidas',
  'guarding a sore back': 'proteger una espalda que duele',
  'Reduced apparent hip extension (trunk and pelvis not separable).':
    'Extensión aparente de cadera reducida (tronco y pelvis no se pueden separar).',
  'Upper body leans forward': 'El tronco va hacia delante',
  'forward trunk lean': 'inclinación anterior del tronco',
  'Your upper body leans forward more than most people’s when you walk.':
    'Al caminar, su tronco se inclina hacia delante más que el de la mayoría.',
  'Some people lean to help the step along; some because it is easier on the back or hips.':
    'Algunas personas se inclinan para ayudar al paso; otras, porque así la espalda o las caderas van mejor.',
  'looking down, or at a phone': 'mirar hacia abajo, o mirar el teléfono',
  'a back or hip that hurts when upright': 'una espalda o una cadera que duele al estar recto',
  'a rounder back with age': 'una espalda más curva con la edad',
  'carrying something': 'llevar algo en las manos',
  'holding a treadmill rail': 'agarrarse a la barra de la cinta',
  'Mean trunk inclination to the vertical, without a standing baseline; usual 0 to 5°.':
    'Inclinación media del tronco respecto a la vertical, sin referencia de pie; lo habitual es de 0 a 5°.',
  'Pelvis tips forward': 'La pelvis va hacia delante',
  'anterior pelvic tilt (proxy)': 'anteversión pélvica (indicio indirecto)',
  'Your posture looked a little different from most people’s. This camera cannot measure the tilt of your pelvis: a therapist can check it by hand.':
    'Su postura se ve un poco distinta de la de la mayoría. Esta cámara no puede medir cuánto se inclina su pelvis: un terapeuta lo puede revisar con las manos.',
  'Posture differs between people. By itself it says little.':
    'La postura cambia de una persona a otra. Por sí sola dice poco.',
  'how you are built': 'la forma de su cuerpo',
  'loose clothes': 'ropa suelta',
  'the way you stood for the video': 'cómo estaba de pie para el vídeo',
  'Proxy only, pelvis not tracked; palpate ASIS and PSIS.':
    'Solo un indicio indirecto, la pelvis no se sigue; palpe EIAS y EIPS.',
  'Hip drops on the lifted side': 'La cadera baja del lado levantado',
  'When you stand on your {left|right} leg, your hip on the lifted side drops more than most people’s.':
    'Cuando usted se apoya en la pierna {izquierda|derecha}, la cadera del lado levantado baja más que la de la mayoría.',
  'When you stand on your {left|right} leg, your hip on the lifted side drops more than when you stand on the other.':
    'Cuando usted se apoya en la pierna {izquierda|derecha}, la cadera del lado levantado baja más que cuando se apoya en la otra.',
  'Hip muscles that are tired or weak can do this.':
    'Los músculos de la cadera cansados o débiles pueden hacer esto.',
  'sparing a sore hip': 'cuidar una cadera que duele',
  'one leg that is a little longer': 'una pierna un poco más larga',
  'leaning the body over the standing leg': 'inclinar el cuerpo sobre la pierna de apoyo',
  'a loose shirt': 'una camisa suelta',
  'Contralateral drop in stance; Trendelenburg test, check abductors.':
    'Caída contralateral en el apoyo; prueba de Trendelenburg, revise los abductores.',
  'Leg swings in a half circle': 'La pierna pasa en medio círculo',
  circumduction: 'circunducción',
  'Your {left|right} leg swings out in a half circle.':
    'Su pierna {izquierda|derecha} pasa en medio círculo por fuera.',
  'The leg may be finding room to pass. If this is new, have it checked.':
    'Puede que la pierna busque sitio para pasar. Si esto es nuevo, pida que se lo revisen.',
  'a stiff knee': 'una rodilla rígida',
  'a weak hip': 'una cadera débil',
  'Swing lateral arc as a share of leg length; check swing knee peak, dorsiflexion and hip control.':
    'Arco lateral en el balanceo como parte de la longitud de la pierna; revise la flexión máxima de rodilla, la dorsiflexión y el control de la cadera.',
  'Two sides differ': 'Los dos lados son distintos',
  'left-right asymmetry': 'asimetría izquierda-derecha',
  'Your two sides do not match.': 'Sus dos lados no son iguales.',
  'Everyone is a little uneven. A larger difference can mean that one leg does more of the work.':
    'Nadie es del todo parejo. Una diferencia mayor puede significar que una pierna hace más trabajo.',
  'the leg that you prefer': 'la pierna que usted prefiere',
  'pain on one side': 'dolor en un lado',
  'an old injury': 'una lesión antigua',
  'the camera: the near leg is seen better than the far one':
    'la cámara: la pierna cercana se ve mejor que la lejana',
  'Symmetry index or difference in degrees; near and far leg differ in precision.':
    'Índice de simetría o diferencia en grados; la pierna cercana y la lejana difieren en precisión.',
};
