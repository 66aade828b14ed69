import type { Translations } from '../../translation/translations.ts';

export const EXPORT_FILES: Translations = {
  Files: 'Archivos',
  'Each file says its units, signs and zeros. Points are those of the picture, without depth. A missing value is marked as missing.':
    'Cada archivo indica sus unidades, signos y ceros. Los puntos son los de la imagen, sin profundidad. Lo que falta está marcado como ausente.',
  'Body height in metres, for lengths in metres': 'Estatura en metros, para longitudes en metros',
  'Without it, lengths are shares of the body height.':
    'Sin ella, las longitudes son fracciones de la estatura.',
  'All files in one ZIP': 'Todos los archivos en un ZIP',
  C3D: 'C3D',
  'TRC (OpenSim, points)': 'TRC (OpenSim, puntos)',
  'MOT (OpenSim, angles)': 'MOT (OpenSim, ángulos)',
  'FHIR R4': 'FHIR R4',
  'Making the file…': 'Preparando el archivo…',
  'This result holds no landmarks, so there are no points to write. The other files are there.':
    'Este resultado no contiene puntos del cuerpo, así que no hay puntos que escribir. Los demás archivos sí están.',
  'Type a body height from 0.5 to 2.5 m, such as 1.75, or leave it empty.':
    'Escriba una estatura de 0,5 a 2,5 m, como 1,75, o deje el campo vacío.',
  'The file could not be made. The result is unchanged: try again.':
    'No se pudo preparar el archivo. El resultado no cambió: inténtelo de nuevo.',
};
