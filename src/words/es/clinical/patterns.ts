import type { Translations } from '../../translation/translations.ts';

export const PATTERNS: Translations = {
  'It does not tell why, and it does not tell whether any pain comes from it.':
    'No dice por qué, ni dice si algún dolor viene de ahí.',
  'Less ankle bend': 'Menos flexión del tobillo',
  'limited dorsiflexion': 'dorsiflexión limitada',
  'Your {left|right} ankle bends less than most people’s as your body moves over your foot.':
    'Su tobillo {izquierdo|derecho} se dobla menos que el de la mayoría cuando el cuerpo pasa sobre el pie.',
  'Your {left|right} ankle bends less than your other ankle as your body moves over your foot.':
    'Su tobillo {izquierdo|derecho} se dobla menos que el otro cuando el cuerpo pasa sobre el pie.',
  'Stiff calf muscles can do this. So can a stiff joint or a sore spot.':
    'Una pantorrilla rígida puede hacer esto. También una articulación rígida o un punto que duele.',
  'fast walking, or short slow steps that do not need more bend':
    'caminar rápido, o dar pasos cortos y lentos que no piden más flexión',
  'sparing a sore spot': 'cuidar un punto que duele',
  'a stiff joint, for example after an old injury':
    'una articulación rígida, por ejemplo después de una lesión antigua',
  'shoes with a heel': 'zapatos con tacón',
  'a foot that points outward, which looks like less bend from the side':
    'un pie que apunta hacia fuera, que de lado parece doblarse menos',
  'Reduced peak stance dorsiflexion. Lab reference 12 to 13°. Consider a knee-to-wall test and a straight-knee comparison.':
    'Dorsiflexión máxima reducida en el apoyo. Referencia de laboratorio de 12 a 13°. Considere una prueba de rodilla a la pared (lunge) y una comparación con la rodilla extendida.',
  'Heel lifts early': 'El talón sube pronto',
  'early heel rise': 'despegue precoz del talón',
  'Your {left|right} heel leaves the floor early.':
    'Su talón {izquierdo|derecho} deja el suelo pronto.',
  'The foot may be running out of ankle bend, so the heel comes up sooner.':
    'Puede que al pie ya no le quede flexión del tobillo, y por eso el talón sube antes.',
  'fast walking': 'caminar rápido',
  'a habit of walking on the toes': 'la costumbre de caminar de puntillas',
  'a sore heel or sole': 'dolor en el talón o en la planta',
  'a stiff big toe': 'un dedo gordo rígido',
  'a knee or hip that does not straighten fully':
    'una rodilla o una cadera que no se estira del todo',
  'a camera that is not level': 'una cámara que no está nivelada',
  'Heel-off (foot pitch -5°) before the speed-matched reference.':
    'Despegue del talón (inclinación del pie de -5°) antes de la referencia a la misma velocidad.',
  'Shin tips forward less': 'La pierna se inclina menos',
  'reduced tibial progression': 'progresión tibial reducida',
  'Your {left|right} shin does not tip forward over your foot as far as most people’s.':
    'Su pierna {izquierda|derecha} no se inclina hacia delante sobre el pie tanto como la de la mayoría.',
  'Your {left|right} shin does not tip forward over your foot as far as your other shin.':
    'Su pierna {izquierda|derecha} no se inclina hacia delante sobre el pie tanto como la otra.',
  'The ankle may not let the body roll over the foot as far as usual.':
    'Puede que el tobillo no deje que el cuerpo pase sobre el pie tanto como es usual.',
  'short steps': 'pasos cortos',
  'slow walking': 'caminar despacio',
  'a thigh that is weak or tired': 'un muslo débil o cansado',
  'a sore knee': 'una rodilla que duele',
  'Reduced second (ankle) rocker.': 'Segundo rodillo (rocker de tobillo) reducido.',
  'Toes point outward': 'Las puntas van hacia fuera',
  'out-toeing': 'marcha con rotación externa (out-toeing)',
  'Your {left|right} toes point outward more than most people’s.':
    'La punta de su pie {izquierdo|derecho} va más hacia fuera que la de la mayoría.',
  'Your {left|right} toes point outward more than those of your other foot.':
    'La punta de su pie {izquierdo|derecho} va más hacia fuera que la del otro.',
  'Many people are built this way. Some turn the foot out to get around a stiff ankle.':
    'Muchas personas son así. Algunas giran el pie hacia fuera para evitar un tobillo rígido.',
  'the shape of the hip or shin bone': 'la forma del hueso de la cadera o de la pierna',
  'a hip that is stiff or sore': 'una cadera rígida o que duele',
  'a wider base to keep balance': 'una base más ancha para mantener el equilibrio',
  'a sore big toe': 'un dedo gordo que duele',
  habit: 'costumbre',
  'Foot progression angle, stance 15 to 50 %, heel to foot index; big-toe side axis.':
    'Ángulo de progresión del pie, apoyo del 15 al 50 %, del talón al índice del pie; eje del lado del dedo gordo.',
  'Toes point inward': 'Las puntas van hacia dentro',
  'in-toeing': 'marcha con rotación interna (in-toeing)',
  'Your {left|right} toes point inward a little. Many people are built this way.':
    'La punta de su pie {izquierdo|derecho} va un poco hacia dentro. Muchas personas son así.',
  'On its own it says little.': 'Por sí solo dice poco.',
  footwear: 'el calzado',
  'Foot progression below -5°; reported neutrally.':
    'Progresión del pie por debajo de -5°; se informa de forma neutral.',
  'Foot rolls in': 'El pie cae hacia dentro',
  'visible midfoot pronation': 'pronación visible del mediopié',
  'From behind, your {left|right} ankle seems to roll in as you load the foot. A video cannot measure your arch.':
    'Visto por detrás, su tobillo {izquierdo|derecho} parece caer hacia dentro al cargar el pie. Un vídeo no puede medir el arco.',
  'The foot may be soft in the middle, or may be making up for something else.':
    'Puede que el pie sea blando en el medio, o que compense otra cosa.',
  'the shape of the foot': 'la forma del pie',
  'a wide or narrow path of steps': 'pasos muy juntos o muy separados',
  'Proxy only; visual check advised.': 'Solo un indicio indirecto; se aconseja revisión visual.',
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
  'tired legs': 'piernas cansadas',
  'stiff hamstrings': 'la parte de atrás del muslo rígida',
  'worry about falling': 'miedo a caerse',
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
  'Rising on one foot': 'Se eleva sobre un pie',
  vaulting: 'elevación compensatoria (vaulting)',
  'You rise up on your {left|right} foot while the other leg swings past.':
    'Usted se eleva sobre el pie {izquierdo|derecho} mientras pasa la otra pierna.',
  'It can make room for the other leg to swing through.':
    'Puede dar sitio para que pase la otra pierna.',
  'a knee that is stiff on the other side': 'una rodilla rígida en el otro lado',
  'a foot that hangs down': 'un pie que cuelga',
  'a longer leg': 'una pierna más larga',
  'Unilateral vault; check contralateral knee flexion and swing dorsiflexion.':
    'Elevación unilateral (vaulting); revise la flexión de rodilla contralateral y la dorsiflexión en el balanceo.',
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
  'Foot hangs down in the air': 'El pie cuelga en el aire',
  'steppage, low toe clearance': 'marcha en estepaje, poca separación de la punta',
  'Your {left|right} foot may hang down as you swing it. That can trip you. Please have this checked soon.':
    'Puede que su pie {izquierdo|derecho} cuelgue cuando la pierna pasa. Eso le puede hacer tropezar. Por favor, pida pronto que se lo revisen.',
  'The muscles that lift the foot may be weak or slow.':
    'Los músculos que levantan el pie pueden ser débiles o lentos.',
  'heavy shoes': 'zapatos pesados',
  'a stiff ankle': 'un tobillo rígido',
  'Swing plantarflexion with compensatory hip and knee flexion; test dorsiflexor strength.':
    'Flexión plantar en el balanceo con flexión compensatoria de cadera y rodilla; pruebe la fuerza de los dorsiflexores.',
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
  'Lands flat': 'Apoya con el pie entero',
  'forefoot or flat contact': 'contacto con el antepié o con el pie entero',
  'You land flat or on the front of your {left|right} foot.':
    'Usted apoya con el pie {izquierdo|derecho} entero o con la parte de delante.',
  'The foot may not lift far enough before it lands.':
    'Puede que el pie no suba lo suficiente antes de apoyar.',
  'slow or careful walking': 'caminar despacio o con cuidado',
  shoes: 'los zapatos',
  'a sore heel': 'un talón que duele',
  'a soft floor': 'un suelo blando',
  'Reduced heel rocker; foot pitch at initial contact.':
    'Rodillo de talón (rocker) reducido; inclinación del pie en el contacto inicial.',
  'Limited ankle bend pattern': 'Patrón de poca flexión del tobillo',
  'composite: limited ankle bend': 'compuesto: flexión limitada del tobillo',
  'Several signs on your {left|right} leg go together with less ankle bend.':
    'Varias señales de su pierna {izquierda|derecha} van con menos flexión del tobillo.',
  'The ankle may not bend far enough for the step, so that heel, knee or hip make up for it. A knee-to-wall test can show how far it bends when you stand on it.':
    'Puede que el tobillo no se doble lo bastante para el paso y que el talón, la rodilla o la cadera lo compensen. Una prueba de rodilla a la pared puede mostrar cuánto se dobla cuando usted se apoya en él.',
  'fast or very slow walking': 'caminar rápido o muy despacio',
  'Limited ankle bend with at least one compensation on the same leg.':
    'Flexión limitada del tobillo con al menos una compensación en la misma pierna.',
  'We saw this': 'Lo vimos',
  'We may have seen this': 'Quizás lo vimos',
  'Not seen': 'No se vio',
  'Cannot tell': 'No se sabe',
  'This view does not show it.': 'Esta vista no lo muestra.',
  'There are too few steps to say.': 'Hay muy pocos pasos para decirlo.',
  'The video is not clear enough to say.': 'El vídeo no es lo bastante claro para decirlo.',
  'It needs a few seconds of standing still at the start.':
    'Hacen falta unos segundos de pie, sin moverse, al comienzo.',
  'The value is too close to the limit to say.':
    'El valor está demasiado cerca del límite para decirlo.',
  'This version does not look for it yet.': 'Esta versión todavía no lo busca.',
};
