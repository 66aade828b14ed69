import type { Translations } from '../../translation/translations.ts';

export const ADVICE: Translations = {
  'Stop if it hurts more than a mild pull.': 'Pare si le duele más que una leve tensión.',
  'See a physiotherapist if nothing changes in four weeks.':
    'Vaya a un fisioterapeuta si nada cambia en cuatro semanas.',
  'It shows how far each ankle bends when you stand on it.':
    'Muestra cuánto se dobla cada tobillo cuando usted se apoya en él.',
  'Put one foot in front of a wall and hold on with both hands.':
    'Ponga un pie delante de una pared y apóyese con las dos manos.',
  'Bend the knee until it touches the wall. The heel stays down.':
    'Doble la rodilla hasta que toque la pared. El talón se queda en el suelo.',
  'Measure from the big toe to the wall. Do the same with the other leg.':
    'Mida del dedo gordo a la pared. Haga lo mismo con la otra pierna.',
  'Now, and again every two weeks.': 'Ahora, y otra vez cada dos semanas.',
  'Stop if the front of the ankle pinches or hurts.':
    'Pare si la parte de delante del tobillo le pellizca o le duele.',
  'See a physiotherapist if one side is more than 3 cm shorter.':
    'Vaya a un fisioterapeuta si un lado llega más de 3 cm menos que el otro.',
  'A person leans the front knee to a wall, with the heel down.':
    'Una persona lleva la rodilla de delante a una pared, con el talón en el suelo.',
  'Roll your calves on a foam roller': 'Ruede las pantorrillas sobre un rodillo de espuma',
  'It can make the calf feel looser before you move it.':
    'Puede dejar la pantorrilla más suelta antes de moverla.',
  'Sit on the floor with one calf on the roller and your hands behind you.':
    'Siéntese en el suelo con una pantorrilla sobre el rodillo y las manos detrás.',
  'Roll slowly from above the heel to below the knee. Do not roll over bone.':
    'Ruede despacio desde encima del talón hasta debajo de la rodilla. No ruede sobre el hueso.',
  'Rest on a tender place for a few breaths, then go on.':
    'Quédese unas respiraciones en un punto sensible y después siga.',
  'One or two minutes for each leg, once a day.':
    'Uno o dos minutos con cada pierna, una vez al día.',
  'Stop if it stings or tingles. Do not roll a calf that is swollen, warm, red or newly sore, nor if you take blood thinners or had a clot.':
    'Pare si siente punzadas u hormigueo. No ruede una pantorrilla que esté hinchada, caliente o roja, o que le duela desde hace poco. Tampoco si toma anticoagulantes o tuvo un coágulo.',
  'A person sits on the floor with one calf on a roller, hands behind.':
    'Una persona se sienta en el suelo con una pantorrilla sobre un rodillo y las manos detrás.',
  'Heel drops off a stair': 'Bajar los talones en un escalón',
  'A stretch in movement lets the ankle bend further over time.':
    'Un estiramiento en movimiento deja que el tobillo se doble más con el tiempo.',
  'Stand on the lowest stair with your toes and the ball of the foot. Hold the rail.':
    'Súbase al primer escalón con los dedos y la parte de delante del pie. Agárrese al pasamanos.',
  'Let both heels sink slowly below the stair, for three seconds.':
    'Deje bajar despacio los dos talones por debajo del escalón, durante tres segundos.',
  'Come back up slowly. Keep the knees straight.':
    'Vuelva a subir despacio. Mantenga las rodillas estiradas.',
  'Ten times, twice a day.': 'Diez veces, dos veces al día.',
  'Stop if it hurts more than a mild pull. Not without a rail, not with poor balance, and not after a new calf or Achilles injury.':
    'Pare si le duele más que una leve tensión. No lo haga sin pasamanos, ni con mal equilibrio, ni después de una lesión reciente de la pantorrilla o del tendón de Aquiles.',
  'A person stands on the edge of a stair and holds a rail. The heels sink below the edge.':
    'Una persona está de pie en el borde de un escalón y se agarra a un pasamanos. Los talones bajan por debajo del borde.',
  'Calf stretch at the wall': 'Estirar la pantorrilla en la pared',
  'A gentle stretch with both feet on the floor lets the ankle bend further over time.':
    'Un estiramiento suave con los dos pies en el suelo deja que el tobillo se doble más con el tiempo.',
  'Stand facing a wall, the leg to be stretched behind the other one, and hold on with both hands.':
    'Póngase de cara a una pared, con la pierna que va a estirar detrás de la otra, y apóyese con las dos manos.',
  'Keep the back knee straight and the back heel down.':
    'Mantenga estirada la rodilla de atrás y el talón de atrás en el suelo.',
  'Lean forward until you feel a pull in the back calf. Ease off, then lean again.':
    'Inclínese hacia delante hasta que sienta que la pantorrilla de atrás se estira. Afloje y vuelva a inclinarse.',
  'Ten slow leans for a leg, twice a day.':
    'Diez inclinaciones lentas por pierna, dos veces al día.',
  'Stop if it hurts more than a mild pull. Not after a new calf or Achilles injury.':
    'Pare si le duele más que una leve tensión. No lo haga después de una lesión reciente de la pantorrilla o del tendón de Aquiles.',
  'A person leans on a wall with both hands. The back leg is straight and its heel is down.':
    'Una persona se apoya en una pared con las dos manos. La pierna de atrás está estirada y su talón, en el suelo.',
  'Press the calf with a ball': 'Presionar la pantorrilla con una pelota',
  'It can ease a tender place that a roller does not reach.':
    'Puede aliviar un punto sensible al que no llega un rodillo.',
  'Sit on the floor and put a ball under the calf.':
    'Siéntese en el suelo y ponga una pelota debajo de la pantorrilla.',
  'Let the leg sink onto it. Turn the foot slowly in and out.':
    'Deje caer el peso de la pierna sobre ella. Gire el pie despacio hacia dentro y hacia fuera.',
  'With a massage gun, use the lowest level and stay off bone.':
    'Si usa una pistola de masaje, póngala en el nivel más bajo y no toque el hueso.',
  'One minute for each leg, once a day.': 'Un minuto con cada pierna, una vez al día.',
  'Stop if it stings or tingles. Do not press a calf that is swollen, warm, red or newly sore, nor if you take blood thinners or had a clot.':
    'Pare si siente punzadas u hormigueo. No presione una pantorrilla que esté hinchada, caliente o roja, o que le duela desde hace poco. Tampoco si toma anticoagulantes o tuvo un coágulo.',
  'A lower leg rests with its calf on a ball. The foot turns in and out.':
    'Una pierna descansa con la pantorrilla sobre una pelota. El pie gira hacia dentro y hacia fuera.',
  'Ankle circles, and pulling against a band':
    'Círculos con el tobillo, y tirar contra una banda elástica',
  'The ankle learns to use its bend, and the shin gets stronger.':
    'El tobillo aprende a usar su flexión, y los músculos que levantan el pie ganan fuerza.',
  'Sit down. Draw slow circles with the foot, ten each way.':
    'Siéntese. Haga círculos lentos con el pie, diez en cada sentido.',
  'Loop a band around the foot and fix it in front of you.':
    'Pase una banda elástica alrededor del pie y fíjela delante de usted.',
  'Pull the toes toward you, hold for two seconds, and let go slowly.':
    'Tire de la punta del pie hacia usted, aguante dos segundos y suelte despacio.',
  'Ten circles and ten pulls for each leg, once a day.':
    'Diez círculos y diez tirones suaves con cada pierna, una vez al día.',
  'A seated leg. The foot draws a circle, and a band pulls it forward while the toes come up.':
    'La pierna de una persona en una silla. El pie hace un círculo, y una banda elástica tira de él hacia delante mientras la punta sube.',
  'Ankle circles': 'Círculos con el tobillo',
  'Easy movement keeps the ankle supple without any load.':
    'Un movimiento fácil mantiene el tobillo flexible sin ninguna carga.',
  'Sit down and lift one foot off the floor.': 'Siéntese y levante un pie del suelo.',
  'Draw slow circles with the foot, ten each way.':
    'Haga círculos lentos con el pie, diez en cada sentido.',
  'Change legs.': 'Cambie de pierna.',
  'Two or three times a day.': 'Dos o tres veces al día.',
  'Stop if it hurts.': 'Pare si le duele.',
  'A seated leg. The foot draws a circle in the air.':
    'La pierna de una persona en una silla. El pie hace un círculo en el aire.',
  'Get up often': 'Levántese a menudo',
  'Long sitting keeps calf and hip short.':
    'Pasar mucho tiempo en una silla mantiene encogidas la pantorrilla y la cadera.',
  'Set a timer for 30 to 60 minutes.': 'Ponga una alarma cada 30 a 60 minutos.',
  'When it rings, stand up and walk for a minute or two.':
    'Cuando suene, levántese y camine uno o dos minutos.',
  'Take the longer way when you fetch something.':
    'Cuando vaya a buscar algo, tome el camino más largo.',
  'Every 30 to 60 minutes while you sit.': 'Cada 30 a 60 minutos mientras siga en la silla.',
  'Sit down again if you feel dizzy.': 'Siéntese otra vez si se marea.',
  'See a physiotherapist if standing up hurts.':
    'Vaya a un fisioterapeuta si le duele al levantarse.',
  'A person rises from a chair.': 'Una persona se levanta de una silla.',
  'Strengthen hips, thighs and calves': 'Fortalecer caderas, muslos y pantorrillas',
  'Strong legs share the work of a step.':
    'Unas piernas fuertes se reparten el trabajo de un paso.',
  'Lie on your back with bent knees. Lift the hips, hold for three seconds, and lower them.':
    'Acuéstese boca arriba con las rodillas dobladas. Levante las caderas, aguante tres segundos y bájelas.',
  'Then stand behind a chair and hold on. Rise on your toes and come down slowly.':
    'Después póngase de pie detrás de una silla y agárrese a ella. Súbase de puntillas y baje despacio.',
  'Start with few, and add one or two each week.':
    'Empiece con pocas veces y añada una o dos cada semana.',
  'Ten of each, three times a week.': 'Diez de cada uno, tres veces por semana.',
  'A person lies on the back with bent knees and lifts the hips. Beside it a person holds a chair and rises on the toes.':
    'Una persona boca arriba, con las rodillas dobladas, levanta las caderas. Al lado, una persona se agarra a una silla y se sube de puntillas.',
  'Strengthen hips and thighs lying down': 'Fortalecer caderas y muslos boca arriba',
  'Strong hips share the work of a step.':
    'Unas caderas fuertes se reparten el trabajo de un paso.',
  'Lie on your back with bent knees, feet flat.':
    'Acuéstese boca arriba con las rodillas dobladas y los pies apoyados en el suelo.',
  'Lift the hips, hold for three seconds, and lower them slowly.':
    'Levante las caderas, aguante tres segundos y bájelas despacio.',
  'Ten times, three times a week.': 'Diez veces, tres días por semana.',
  'A person lies on the back with bent knees and lifts the hips.':
    'Una persona boca arriba, con las rodillas dobladas, levanta las caderas.',
  'Look at your shoes': 'Fíjese en sus zapatos',
  'Shoes can help or hinder the foot.': 'Los zapatos pueden ayudar al pie o estorbarle.',
  'Choose shoes that hold the heel and support the arch.':
    'Elija zapatos que sujeten el talón y apoyen el arco.',
  'Wear high heels less often.': 'Lleve tacones altos con menos frecuencia.',
  'What feels good to walk in matters more than the name on it.':
    'Que sean cómodos para caminar importa más que la marca.',
  'When you next buy shoes, and each morning when you choose.':
    'La próxima vez que compre zapatos, y cada mañana al elegir.',
  'Put a pair aside that rubs or hurts.': 'Deje de usar un par que roce o duela.',
  'Ask a professional if your feet stay sore.':
    'Pregunte a un profesional si los pies le siguen doliendo.',
  'A low shoe with a firm heel, seen from the side.':
    'Un zapato bajo de talón firme, visto de lado.',
  'Drink, and eat a mix': 'Beba, y coma variado',
  'Muscles need water and minerals.': 'Los músculos necesitan agua y minerales.',
  'Drink water through the day.': 'Beba agua a lo largo del día.',
  'Eat fruit, greens, nuts and milk foods: they bring potassium, magnesium and calcium.':
    'Coma fruta, verduras, nueces y lácteos: aportan potasio, magnesio y calcio.',
  'Take no pills for it on our word.': 'No tome pastillas para esto porque lo digamos nosotros.',
  'Every day.': 'Todos los días.',
  'If you were told to drink less, for heart or kidneys, keep to that.':
    'Si le dijeron que beba menos, por el corazón o los riñones, siga haciéndolo así.',
  'Ask your doctor if cramps keep coming back.':
    'Pregunte a su médico si los calambres siguen volviendo.',
  'A glass of water and an apple.': 'Un vaso de agua y una manzana.',
  'Show this to a physiotherapist': 'Muestre esto a un fisioterapeuta',
  'What shows on one side, or after an injury, should be looked at by hand.':
    'Lo que se ve en un solo lado, o después de una lesión, se debe revisar con las manos.',
  'Print this page or save it as a file.': 'Imprima esta página o guárdela como archivo.',
  'A therapist can test what a video cannot: strength, joints, touch.':
    'Un fisioterapeuta puede probar lo que un vídeo no puede: la fuerza, las articulaciones, el tacto.',
  'They may work with their hands, choose exercises for you, and train your walk with you.':
    'Puede trabajar con las manos, elegir ejercicios para usted y entrenar con usted su forma de caminar.',
  'Once, in the next weeks.': 'Una vez, en las próximas semanas.',
  'Do not wait if it gets worse.': 'No espere si empeora.',
  'Go soon if it is new, or if the leg feels weak or numb.':
    'Vaya pronto si es nuevo, o si siente la pierna débil o dormida.',
  'Two people sit and talk over a sheet of paper.':
    'Dos personas hablan en una mesa ante una hoja de papel.',
  'Warm up before you train': 'Caliente antes de entrenar',
  'Warm calves lengthen more easily.': 'Las pantorrillas calientes se estiran mejor.',
  'March on the spot or walk briskly for five minutes.':
    'Marche en el sitio o camine a buen paso cinco minutos.',
  'Add calf raises in small steps, with a day of rest between.':
    'Añada poco a poco subidas de puntillas, con un día de descanso entre medio.',
  'Stretch in movement, not only by holding still.':
    'Estire en movimiento, no solo en una postura fija.',
  'Before each training.': 'Antes de cada entrenamiento.',
  'See a physiotherapist if a calf stays sore for a week.':
    'Vaya a un fisioterapeuta si una pantorrilla le duele durante una semana.',
  'A person marches on the spot with one knee high.':
    'Una persona marcha en el sitio con una rodilla en alto.',
};
