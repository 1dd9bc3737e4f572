import { type LabelledLanguage, labelled } from './labelled.ts';

export const pt: LabelledLanguage = {
  tuned: labelled(`
    João Silva | Oi, meu nome é João Silva
    Mariana | aqui é a Mariana
    Lucia dos Santos | A conta está no nome de Lucia dos Santos
    Bruno Nascimento | A: Qual é o seu nome completo? // bruno nascimento
    Rafael Lima | Olá, me chamo Rafael Lima e queria ajuda
    Paula Reis | Eu sou a Paula Reis
    Thiago Moura | oi meu nome e thiago moura, to sem internet
    Camila Rocha | bom dia, sou a Camila Rocha do apartamento 12
    Otávio Pires | Aqui quem fala é o Otávio Pires
    Sandra Melo | A: Com quem eu falo? // Sandra Melo
    Vitor Cunha | A: Pode me informar seu nome, por favor? // claro, vitor cunha
    Inês Teixeira | chamo-me Inês Teixeira e comprei um frigorífico
    Duarte Nunes | A: Como se chama? // Duarte Nunes
    Renata | sms: oi, é a Renata, já saí de casa
    Caio Brandão | Nome: Caio Brandão⏎CPF: 000
    Beatriz Campos | mail: Boa tarde,⏎⏎o boleto não abre.⏎⏎Atenciosamente,⏎Beatriz Campos
    Hélder Fonseca | mail: Bom dia,⏎⏎segue em anexo.⏎⏎Cumprimentos,⏎Hélder Fonseca
    Lívia Prado | A: Seu nome? // Lívia // A: E o sobrenome? // prado
    Marcos Aurélio Dias | voice: alô, meu nome é Marcos Aurélio Dias
    Teresa Vaz | A reserva está em nome de Teresa Vaz
    - | Sou cliente há muito tempo
    - | Eu sou de São Paulo
    - | A: Qual é o nome da sua mãe? // Conceição
    - | A: Qual é o seu nome? // não quero dizer
    - | É urgente
    - | sou brasileira e moro em Lisboa
    - | meu filho se chama Davi
    - | Falei com a Jéssica ontem
    - | A: Qual o nome do seu cachorro? // Bolinha
    - | A: Qual é o nome da empresa? // Padaria Estrela
    - | A: Qual o seu nome de usuário? // sol.azul
    - | Aqui é Salvador, tá chovendo
    - | é Vivo ou Claro, tanto faz
    - | O Dr. Henrique pediu o exame
    - | estou Esperando desde segunda
    - | sou alérgico a amendoim
    - | A: Pode soletrar? // bê de bola, a, erre
    - | minha esposa Carla fez o pedido
    - | procuro a Fernanda do financeiro
    - | pedido 88123 do dia 3 de maio
    Rafael Moreira | oi, aqui é o rafael moreira
    Rafael Moreira | Boa tarde, fala o Rafael Moreira
    Rafael Moreira | Meu nome é Rafael Moreira, tudo bem?
    Beatriz dos Santos | sou a beatriz dos santos
    Beatriz dos Santos | A: Com quem eu tô falando? // Beatriz dos Santos
    Thiago | mail: Olá,⏎⏎podem verificar?⏎⏎Abs,⏎Thiago
    Larissa Pinto | quem está falando é a Larissa Pinto
    Larissa Pinto | Chamo-me Larissa Pinto e sou cliente
    Larissa Pinto | a reserva está em nome de Larissa Pinto
    - | meu marido se chama Renato Dias
    - | Sou Paulista
    - | O João da loja disse que trocava
    - | A: Qual o nome da sua mãe? // Sônia Barros
    - | Oi Camila, ainda estou esperando
    - | Sou Enfermeira e trabalho à noite
    - | ainda tem ingresso pra Ivete?
    - | Muito obrigada. Até logo
    - | o moço da entrega, o Jorge, sumiu
  `),
  heldOut: labelled(`
    Gustavo Leal | ola, meu nome é gustavo leal
    Aline Freitas | Me chamo Aline Freitas, comprei ontem
    Pedro Sá | A: Quem fala? // Pedro Sá
    Joana Amaral | A: Poderia me dizer seu nome completo? // joana amaral
    Ricardo Bento | sou o Ricardo Bento, falei convosco ontem
    Luana | oi, aqui é a Luana
    Eduardo Serra | mail: Olá,⏎⏎não recebi.⏎⏎Obrigado,⏎Eduardo Serra
    Tânia Lobo | voice: sim, o meu nome é Tânia Lobo
    Fábio Neri | Nome completo: Fábio Neri
    Carolina Guedes | queria mudar a mesa em nome de Carolina Guedes
    - | sou nova aqui
    - | é Terça e nada chegou
    - | meu marido Paulo é o titular
    - | A: Nome do médico? // Dra. Simone
    - | A: Em que cidade? // é Recife
    - | a dona Lurdes me atendeu
    - | sou vegetariano
    - | A: Nome de solteira da sua mãe? // Barbosa
    - | estou muito chateado
    - | Sou Cliente Premium
  `),
};
