/** See the English list. */
export const protectedTopics = {
  pay: [
    '(salario|salarios|sueldo|sueldos|nomina|nominas|horas extra*|paga extra|brecha salarial|salario minimo|aumento salarial|mal pagad*)',
    'nos deben',
    'sin cobrar',
  ],
  'working-conditions': [
    '(condiciones laborales|condiciones de trabajo|jornada|jornadas|turno|turnos|turno de noche|sin descanso|horas de descanso|despido|despidos|despedid*|ere|baja (medica|laboral)|vacaciones pagadas)',
  ],
  union: [
    '(sindicato|sindicatos|sindical*|huelga|huelgas|huelguista*|comite de empresa|convenio colectivo|piquete|piquetes|comisiones obreras|ugt)',
  ],
  safety: [
    '(inspeccion de trabajo|accidente* laboral*|seguridad laboral|riesgos laborales|salida* de emergencia|equipo* de proteccion)',
  ],
  whistleblowing: [
    '(denunciante|denuncie|denunciado|denunciamos|denunciar (a|ante)|alertador*|falsificad*|falsificaron|canal de denuncias)',
  ],
  discrimination: ['(discrimin*|acoso|acosad*|machis*|racis*|homofob*|igualdad salarial|embarazad*)'],
  elections: ['(eleccion|elecciones|urnas|papeleta|papeletas|derecho a(l|) voto|colegio electoral|votar)'],
} as const;
