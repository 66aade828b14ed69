import type { Translations } from '../../../translation/translations.ts';

export const ANKLE_AND_FOOT_PATTERNS: Translations = {
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
  'tired legs': 'piernas cansadas',
  'worry about falling': 'miedo a caerse',
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
};
