const list = (text: string, separator = ' '): string[] => text.split(separator);

/** Given names of two words, which are one name and not a name with a middle name. */
export const compoundGivenNames: ReadonlySet<string> = new Set([
  ...list(
    'jo ann,jo anne,mary ann,mary anne,mary beth,mary jane,mary jo,mary lou,sue ann,betty jo,billy bob,billy jo,peggy sue',
    ',',
  ),
  ...list(
    'maria josé,maría josé,josé maría,jose maria,maria jose,juan carlos,josé luis,jose luis,juan josé,juan jose,miguel ángel,miguel angel',
    ',',
  ),
  ...list(
    'josé antonio,jose antonio,josé manuel,jose manuel,juan manuel,maría teresa,maria teresa,maría elena,maria elena,ana maría,ana maria',
    ',',
  ),
  ...list(
    'luis miguel,francisco javier,maría luisa,maria luisa,rosa maría,rosa maria,juan pablo,luis fernando,maría del,josé miguel',
    ',',
  ),
  ...list(
    'joão paulo,joão pedro,ana paula,ana luiza,ana clara,maria clara,maria eduarda,josé carlos,luiz carlos,carlos eduardo,luiz fernando',
    ',',
  ),
  ...list(
    'jean paul,jean pierre,jean claude,jean luc,jean marc,jean michel,jean françois,jean louis,marie claire,marie christine,anne marie',
    ',',
  ),
  ...list(
    'anne sophie,marie louise,karl heinz,hans peter,hans jürgen,klaus peter,anna maria,anna lena,eva maria,gian carlo,gian luca,gian marco',
    ',',
  ),
  ...list('abdul rahman,abdul aziz,abdul karim,abd al,abdel aziz,abdel rahman,عبد الله,عبد الرحمن,عبد العزيز,عبد الكريم', ','),
]);

/** Frequent Spanish family names: before a last word they are the first of two. */
export const hispanicSurnames: ReadonlySet<string> = new Set([
  ...list(
    'garcía garcia rodríguez rodriguez gonzález gonzalez fernández fernandez lópez lopez martínez martinez sánchez sanchez pérez perez',
  ),
  ...list(
    'gómez gomez jiménez jimenez hernández hernandez díaz diaz álvarez alvarez muñoz munoz romero gutiérrez gutierrez ramírez ramirez',
  ),
  ...list(
    'vázquez vazquez vásquez vasquez suárez suarez domínguez dominguez ortega rubio molina morales delgado ortiz castillo núñez nunez',
  ),
  ...list(
    'medina cortés castro garrido guerrero peña cruz flores herrera vega cabrera reyes rojas mendoza aguilar ramos ruiz torres rivera chávez chavez',
  ),
]);

/** Vietnamese family names as only Vietnamese spells them: the given name stands last. */
export const vietnameseSurnames: ReadonlySet<string> = new Set(
  list('nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý'),
);
