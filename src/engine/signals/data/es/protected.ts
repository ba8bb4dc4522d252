import type { Language } from '../language.ts';

export const protectedTopics: Language['protected'] = {
  pay: [
    '{n} (euros|pesos|%) (al mes|la hora|brutos|netos|mas que|menos que|y a ellos)',
    '(nos suben|subida de sueldo|nos han subido|paga de beneficios)',
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
  'harassment-reports': [
    '(acoso|acosad*|acosa|acosan|acosaba|tocamiento*|manose*|humillad*|insinuacion*|comentarios (sexuales|machistas))',
    '(denunci*|queja|queje|quejado) ... (recursos humanos|rrhh|comite|inspeccion)',
  ],
  health: [
    '(burnout|de baja|baja (medica|laboral|por)|enfermedad profesional|medico de empresa|salud (mental|laboral)|quemado en el trabajo|agotamiento|ansiedad ... (trabajo|jefe|turno)|(nos|me) (enferma|pone enferm*))',
  ],
};
