import type { Translations } from '../../translation/translations.ts';

export const MEASURES: Translations = {
  'peak stance dorsiflexion': 'dorsiflexión máxima en el apoyo',
  'How far the shin tips forward over the foot while the foot carries you.':
    'Cuánto se inclina la pierna hacia delante sobre el pie mientras el pie carga con su peso.',
  'Greatest value of ankle dorsiflexion from {0} % of the cycle to toe-off, each point a mean over {1} % of the cycle; 0 = sole square to the shank.':
    'Valor máximo de la dorsiflexión del tobillo desde el {0} % del ciclo hasta el despegue de los dedos, cada punto como media sobre el {1} % del ciclo; 0 = planta perpendicular a la pierna.',
  'Ankle at landing': 'Tobillo al apoyar',
  'dorsiflexion at initial contact': 'dorsiflexión en el contacto inicial',
  'The bend of the ankle as the foot meets the floor.':
    'La flexión del tobillo cuando el pie toca el suelo.',
  'Ankle dorsiflexion at initial contact.': 'Dorsiflexión del tobillo en el contacto inicial.',
  'Ankle at push-off': 'Tobillo al empujar',
  'peak plantarflexion, push-off': 'flexión plantar máxima en el empuje',
  'How far the foot points down as it pushes you on. Below zero means pointing down.':
    'Cuánto apunta el pie hacia abajo cuando empuja. Por debajo de cero apunta hacia abajo.',
  'Minimum ankle dorsiflexion from {0} to {1} % of the cycle (negative is plantarflexion).':
    'Dorsiflexión mínima del tobillo del {0} al {1} % del ciclo (negativa es flexión plantar).',
  'Ankle in the air': 'Tobillo en el aire',
  'peak swing dorsiflexion': 'dorsiflexión máxima en el balanceo',
  'How far the foot lifts while the leg swings forward.':
    'Cuánto sube el pie mientras la pierna va hacia delante.',
  'Maximum ankle dorsiflexion from {0} to {1} % of the cycle.':
    'Dorsiflexión máxima del tobillo del {0} al {1} % del ciclo.',
  'Ankle movement, whole step': 'Movimiento del tobillo, paso completo',
  'ankle range of motion': 'rango de movimiento del tobillo',
  'From the most pointed to the most bent position in one stride.':
    'De la posición más estirada a la más doblada en una zancada.',
  'Maximum minus minimum ankle dorsiflexion over the cycle.':
    'Dorsiflexión máxima menos mínima del tobillo en el ciclo.',
  'foot progression angle': 'ángulo de progresión del pie',
  'Where the foot points compared with where you are going. Above zero means toes out.':
    'Hacia dónde apunta el pie comparado con hacia dónde va usted. Por encima de cero, la punta va hacia fuera.',
  'Median angle of the long axis of the foot to the line of progression, {0} to {1} % of the cycle.':
    'Mediana del ángulo del eje longitudinal del pie con la línea de progresión, del {0} al {1} % del ciclo.',
  'Pelvis, side to side': 'Pelvis, de lado a lado',
  'pelvic obliquity range': 'rango de oblicuidad pélvica',
  'How much the pelvis rocks from side to side in one stride.':
    'Cuánto se mece la pelvis de lado a lado en una zancada.',
  'Pelvic obliquity where the mean curve of a leg is highest minus where it is lowest, mean over the cycles of both legs.':
    'Oblicuidad pélvica donde la curva media de una pierna es más alta menos donde es más baja, media de los ciclos de ambas piernas.',
  'Pelvis drop': 'Caída de la pelvis',
  'contralateral pelvic drop': 'caída pélvica contralateral',
  'How far the other side of the pelvis sinks while you stand on this leg.':
    'Cuánto baja el otro lado de la pelvis mientras usted se apoya en esta pierna.',
  'Peak obliquity with the stance side up, {0} to {1} % of its cycle; named by the stance leg.':
    'Oblicuidad máxima con el lado de apoyo arriba, del {0} al {1} % de su ciclo; lleva el nombre de la pierna de apoyo.',
  'Pelvis, front to back': 'Pelvis, de delante atrás',
  'mean sagittal pelvic tilt': 'inclinación pélvica sagital media',
  'The forward lean of the pelvis. A video can only estimate it; a therapist can check it by hand.':
    'Cuánto se inclina la pelvis hacia delante. Un vídeo solo puede estimarlo; un fisioterapeuta lo puede comprobar con las manos.',
  'Mean anterior tilt over the cycle, estimated from the side.':
    'Anteversión media en el ciclo, estimada desde el lado.',
  'Knee when standing on it': 'Rodilla al apoyarse en ella',
  'minimum stance knee flexion': 'flexión mínima de rodilla en el apoyo',
  'How straight the knee gets while the leg carries you. Zero is straight.':
    'Qué tan recta queda la rodilla mientras la pierna carga con su peso. Cero es recta.',
  'Minimum knee flexion from {0} to {1} % of the cycle.':
    'Flexión mínima de rodilla del {0} al {1} % del ciclo.',
  'Knee in the air': 'Rodilla en el aire',
  'peak swing knee flexion': 'flexión máxima de rodilla en el balanceo',
  'How far the knee bends while the leg swings forward.':
    'Cuánto se dobla la rodilla mientras la pierna va hacia delante.',
  'Maximum knee flexion from {0} to {1} % of the cycle.':
    'Flexión máxima de rodilla del {0} al {1} % del ciclo.',
  'Thigh behind you': 'Muslo hacia atrás',
  'peak thigh extension': 'extensión máxima del muslo',
  'How far the thigh goes behind you. Further below zero is further back.':
    'Cuánto va el muslo hacia atrás. Más por debajo de cero es más atrás.',
  'Minimum thigh inclination to the vertical from {0} to {1} % of the cycle.':
    'Inclinación mínima del muslo respecto a la vertical del {0} al {1} % del ciclo.',
  'Upper body lean': 'Inclinación del tronco',
  'mean trunk lean': 'inclinación media del tronco',
  'How far the upper body leans forward.':
    'Cuánto se inclina hacia delante la parte alta del cuerpo.',
  'Mean inclination of mid-hip to mid-shoulder to the vertical.':
    'Inclinación media de la línea entre el punto medio de las caderas y el de los hombros respecto a la vertical.',
  'Heel leaves the floor': 'El talón deja el suelo',
  'heel-off, % of gait cycle': 'despegue del talón, % del ciclo de la marcha',
  'When in the stride the heel lifts. The stride starts when that foot lands.':
    'En qué momento de la zancada sube el talón. La zancada empieza cuando ese pie toca el suelo.',
  'Last time after foot-flat at which foot pitch passes {0} degrees before the heel is surely up, as % of the cycle.':
    'Último momento después del apoyo completo del pie en que la inclinación del pie pasa de {0} grados antes de que el talón esté claramente levantado, en % del ciclo.',
  'Time on this foot': 'Tiempo sobre este pie',
  'stance, % of gait cycle': 'fase de apoyo, % del ciclo de la marcha',
  'The share of a stride for which the foot is on the floor.':
    'La parte de una zancada en que el pie está en el suelo.',
  'Time of this foot in the air': 'Tiempo de este pie en el aire',
  'swing, % of gait cycle': 'balanceo, % del ciclo de la marcha',
  'The share of a stride for which the foot is in the air.':
    'La parte de una zancada durante la cual el pie está en el aire.',
  'Toe-off to the next initial contact, as % of the cycle.':
    'Del despegue de los dedos al siguiente contacto inicial, en % del ciclo.',
  'Time on both feet': 'Tiempo sobre ambos pies',
  'double support, % of gait cycle': 'doble apoyo, % del ciclo de la marcha',
  'The share of a stride for which both feet are on the floor.':
    'La parte de una zancada durante la cual ambos pies están en el suelo.',
  'Both phases of a cycle in which both feet are on the floor, together, as % of the cycle.':
    'Las dos fases de un ciclo en que ambos pies están en el suelo, juntas, en % del ciclo.',
  'Initial contact to toe-off, as % of the cycle.':
    'Del contacto inicial al despegue de los dedos, en % del ciclo.',
  'Time of one step': 'Tiempo de un paso',
  'step time': 'tiempo de paso',
  'From the other foot landing to this foot landing.':
    'Desde que apoya el otro pie hasta que apoya este.',
  'Contralateral initial contact to this initial contact.':
    'Del contacto inicial contralateral a este contacto inicial.',
  'Time of two steps': 'Tiempo de dos pasos',
  'stride time': 'tiempo de zancada',
  'From one landing of a foot to its next.':
    'Desde que apoya un pie hasta que apoya otra vez el mismo.',
  'Initial contact to the next of the same foot.':
    'De un contacto inicial al siguiente del mismo pie.',
  'Steps a minute': 'Pasos por minuto',
  cadence: 'cadencia',
  'How many steps you take in a minute.': 'Cuántos pasos da usted en un minuto.',
  '120 divided by stride time in seconds.': '120 dividido por el tiempo de zancada en segundos.',
  'Length of one step': 'Largo de un paso',
  'step length': 'longitud de paso',
  'How far this foot lands ahead of the other.':
    'A qué distancia del otro pie apoya este, hacia delante.',
  'Distance of the heels along the path at this leg’s initial contact; scale from body height.':
    'Distancia entre los talones a lo largo del camino en el contacto inicial de esta pierna; escala según la altura de la persona.',
  'Walking speed': 'Velocidad al caminar',
  'walking speed': 'velocidad de la marcha',
  'How fast you walk.': 'A qué velocidad camina usted.',
  'Stride length divided by stride time; scale from body height.':
    'Longitud de zancada dividida por el tiempo de zancada; escala según la altura de la persona.',
  ' steps/min': ' pasos/min',
  Measured: 'Medido',
  'Estimate: this view shows it only in part': 'Estimado: esta vista lo muestra solo en parte',
  'Not visible from this view': 'No se ve en esta vista',
  'No whole stride to measure it on': 'No hay una zancada completa para medirlo',
  'The video is not clear enough to give a number':
    'El vídeo no es lo bastante claro para dar un número',
  'Needs your height, which was not given': 'Hace falta su altura, y no se dio',
  'Shin leaning forward while the foot is flat':
    'Inclinación de la pierna hacia delante con el pie apoyado',
  'Shin leaning forward as the heel leaves the floor':
    'Inclinación de la pierna hacia delante al despegar el talón',
  'Shin leaning forward at 40 % of the stride':
    'Inclinación de la pierna hacia delante al 40 % de la zancada',
  'Heel leaving the floor, after the feet pass each other':
    'Despegue del talón, después de que los pies se cruzan',
  'Knee bend when the ankle bends most': 'Flexión de la rodilla cuando el tobillo más se dobla',
  'Thigh lifted in front, leg in the air': 'Muslo levantado por delante, con la pierna en el aire',
  'Toes up at landing': 'Punta del pie hacia arriba al apoyar',
  'Foot to the floor while the other leg swings past, minus for heel up':
    'Pie respecto al suelo mientras pasa la otra pierna, negativo con el talón arriba',
  'Hips rising over this leg, share of leg length':
    'Subida de la cadera sobre esta pierna, como parte del largo de la pierna',
  'Leg swinging out sideways, share of leg length':
    'Pierna que se abre hacia fuera, como parte del largo de la pierna',
  'Step length, share of body height': 'Largo del paso, como parte de la estatura',
};
