import type { Translations } from '../../translation/translations.ts';

export const PLAN_COURSE: Translations = {
  'Half of it, once a day': 'La mitad, una vez al día',
  'All of it, once a day': 'Todo, una vez al día',
  'As it says above': 'Como dice arriba',
  'For your left leg. The other leg may do it too.':
    'Para su pierna izquierda. La otra pierna también puede hacerlo.',
  'For your right leg. The other leg may do it too.':
    'Para su pierna derecha. La otra pierna también puede hacerlo.',
  'For both legs.': 'Para las dos piernas.',
  'From week {0} on': 'Desde la semana {0}',
  'Week {0}': 'Semana {0}',
  'You are in week {0}.': 'Usted está en la semana {0}.',
  'Done on 1 day of 7 this week.': 'Hecho 1 día de 7 esta semana.',
  'Done on {0} days of 7 this week.': 'Hecho {0} días de 7 esta semana.',
  'Then: {0}': 'Después: {0}',
  'Record your walk again on {0}, and compare.': 'Grabe su caminata otra vez el {0} y compare.',
  'One more thing that may help': 'Una cosa más que puede ayudar',
  '{0} more things that may help': '{0} cosas más que pueden ayudar',
  'Your plan': 'Su plan',
  'Do this first': 'Haga esto primero',
  'Start this plan': 'Empezar este plan',
  'We keep the plan in this browser, so that you can tick off the days.':
    'Guardamos el plan en este navegador, para que usted pueda marcar los días.',
  'Change to this exercise': 'Cambiar a este ejercicio',
  'Another plan is going on now. Changing ends it.':
    'Ahora sigue otro plan. Si lo cambia, ese termina.',
  'Done today': 'Hecho hoy',
  'Week by week': 'Semana a semana',
  'Put the day into my calendar': 'Poner el día en mi calendario',
  'Record my walk again': 'Grabar mi caminata otra vez',
  'Print the plan': 'Imprimir el plan',
  'End this plan': 'Terminar este plan',
  'The plan is ended.': 'El plan terminó.',
  'Take it back': 'Deshacer',
  'There is no plan yet. A result offers one, where exercises may help.':
    'Todavía no hay un plan. Un resultado ofrece uno, si los ejercicios pueden ayudar.',
  'To the first screen': 'A la primera pantalla',
  'Open my plan': 'Abrir mi plan',
  'The plan could not be kept in this browser. You can print it.':
    'El plan no se pudo guardar en este navegador. Puede imprimirlo.',
};
