/// What a shell needs to complete command lines: a few lines that ask the program itself.
///
/// None of them knows a command or an option, and none evaluates what it is answered.
enum CompletionScript: String, Sendable, CaseIterable {
  case bash, zsh, fish

  /// The script.
  var text: String {
    switch self {
    case .bash: CompletionScript.bashText
    case .zsh: CompletionScript.zshText
    case .fish: CompletionScript.fishText
    }
  }

  private static let bashText = #"""
    # bash completion for fyplan; made by `fyplan completions bash`
    _fyplan() {
      local answer
      COMPREPLY=()
      while IFS= read -r answer; do
        case $answer in
          $'\tfiles'*) compopt -o default ;;
          $'\tfolders'*) compopt -o dirnames ;;
          *) COMPREPLY+=("${answer%%$'\t'*}") ;;
        esac
      done < <(command fyplan completions words --bash="$2" -- "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
    }
    # Before bash 4.4 there was no way to keep the order.
    complete -o nosort -F _fyplan fyplan 2>/dev/null || complete -F _fyplan fyplan

    """#

  private static let zshText = #"""
    #compdef fyplan
    # zsh completion for fyplan; made by `fyplan completions zsh`
    _fyplan() {
      local answer value explanation widest=0
      local -a answers values explanations shown
      answers=("${(@f)$(command fyplan completions words -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
      for answer in $answers; do
        value=${answer%%$'\t'*}
        explanation=${${answer#$value}#$'\t'}
        if [[ -z $value ]]; then
          compset -P "${(b)explanation#*$'\t'}"
          if [[ $explanation == folders* ]]; then _files -/; else _files; fi
          return
        fi
        values+=("$value")
        explanations+=("$explanation")
        (( ${(m)#value} > widest )) && widest=${(m)#value}
      done
      (( $#values )) || return 1
      for value explanation in "${(@)values:^explanations}"; do
        shown+=("${(mr:widest:)value}${explanation:+  -- $explanation}")
      done
      if [[ -n ${(j::)explanations} ]]; then
        compadd -V fyplan -l -d shown -a values
      else
        compadd -V fyplan -a values
      fi
    }
    if [[ $funcstack[1] == _fyplan ]]; then _fyplan "$@"; else compdef _fyplan fyplan; fi

    """#

  private static let fishText = #"""
    # fish completion for fyplan; made by `fyplan completions fish`
    function __fyplan_ask
        set -l words (commandline -opc)
        set -e words[1]
        set -l raw (commandline -ct)
        # A quote that is still open is closed first.
        set -l typed (string unescape -- $raw; or string unescape -- $raw\"; or string unescape -- $raw\')
        set -g __fyplan_answers (command fyplan completions words -- $words "$typed" 2>/dev/null)
        switch "$__fyplan_answers[1]"
            case \tfolders\t
                set -g __fyplan_answers (__fish_complete_directories (commandline -ct) '')
            case \t\*
                return 1
        end
    end
    complete -c fyplan -n __fyplan_ask -f -a '$__fyplan_answers'

    """#
}
