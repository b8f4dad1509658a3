package org.aver.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen.Cell;
import org.aver.ledger.Ledger;
import org.aver.ledger.account.Account;
import org.aver.ledger.account.Password;
import org.aver.ledger.account.Registered;
import org.aver.ledger.account.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Who may sign in to the workbench. */
@Command(name = "account", sortOptions = false, description = "Makes and closes the accounts that may sign in to the workbench.", subcommands = {
        AccountCommand.AddCommand.class, AccountCommand.ChangeCommand.class, AccountCommand.CloseCommand.class,
        AccountCommand.ListCommand.class}, footer = {"",
                "Accounts are entries of the ledger; aver verify covers them. Roles: a reader looks; a coder keeps reports, adds",
                "and corrects; a reviewer accepts, rejects and merges; a keeper also hands on what is masked. The password is",
                "asked for, or is the first line of standard input; never an argument. Once a name is an account, only the",
                "account itself decides under it.", "", "Examples:", "  aver account add lund --role reviewer",
                "  aver account change lund --role keeper", "  aver account close lund", "  aver account list"})
final class AccountCommand implements Runnable {
    @ParentCommand private @Nullable Aver aver;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "A command is missing");
    }

    private Aver aver() {
        return Objects.requireNonNull(aver);
    }

    private static AccountCommand of(@Nullable AccountCommand parent) {
        return Objects.requireNonNull(parent);
    }

    private static Account known(Ledger ledger, String name) {
        Optional<Registered> found = ledger.account(name);
        return found.map(Registered::account).orElseThrow(() -> new IllegalArgumentException("there is no account \""
                + name + "\""));
    }

    /** Makes one. */
    @Command(name = "add", sortOptions = false, description = "Makes an account, or opens a closed one again.", footer = {
            "",
            "Example:", "  aver account add lund --role reviewer"})
    static final class AddCommand implements Callable<Integer> {
        @ParentCommand private @Nullable AccountCommand parent;

        @Parameters(paramLabel = "NAME", description = "The name to sign in with.") private String name = "";

        @Option(names = "--role", required = true, paramLabel = "ROLE", description = "reader, coder, reviewer or keeper") private Role role = Role.READER;

        @Mixin private LedgerOption ledgerOption = new LedgerOption();

        @Override
        public Integer call() {
            Aver aver = of(parent).aver();
            try (var ledger = Ledger.open(ledgerOption.path(aver.console()))) {
                if (ledger.account(name).filter(r -> r.account().isOpen()).isPresent()) {
                    throw new IllegalArgumentException("there is an account \"" + name + "\" already");
                }
                ledger.open(
                        new Account(name, role, Password.hash(Secret.read(aver.console(), "Password for " + name))));
                aver.screen().line(Run.of("\"" + name + "\" may sign in as a " + role.label() + "."));
            }
            return 0;
        }
    }

    /** Another role, another password. */
    @Command(name = "change", sortOptions = false, description = "Gives an account another role or password, and signs it out.", footer = {
            "", "Examples:", "  aver account change lund --role keeper", "  aver account change lund --password"})
    static final class ChangeCommand implements Callable<Integer> {
        @ParentCommand private @Nullable AccountCommand parent;

        @Spec private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "NAME", description = "The account.") private String name = "";

        @Option(names = "--role", paramLabel = "ROLE", description = "reader, coder, reviewer or keeper") private @Nullable Role role;

        @Option(names = "--password", description = "Ask for a new password.") private boolean password;

        @Mixin private LedgerOption ledgerOption = new LedgerOption();

        @Override
        public Integer call() {
            Aver aver = of(parent).aver();
            if (role == null && !password) {
                throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                        "--role or --password is missing");
            }
            try (var ledger = ledgerOption.openExisting(aver.console())) {
                Account old = known(ledger, name);
                if (!old.isOpen()) {
                    throw new IllegalArgumentException("the account \"" + name + "\" is closed; add it again");
                }
                String hash = password
                        ? Password.hash(Secret.read(aver.console(), "New password for " + name))
                        : old.password();
                Role now = role == null ? old.role() : role;
                ledger.change(new Account(name, now, hash));
                aver.screen().line(Run.of("\"" + name + "\" is a " + now.label() + (password
                        ? " with a new password."
                        : ".")));
            }
            return 0;
        }
    }

    /** Nobody signs in with it any more. */
    @Command(name = "close", sortOptions = false, description = "Closes an account and signs it out; what it decided stays.", footer = {
            "", "Example:", "  aver account close lund"})
    static final class CloseCommand implements Callable<Integer> {
        @ParentCommand private @Nullable AccountCommand parent;

        @Parameters(paramLabel = "NAME", description = "The account.") private String name = "";

        @Mixin private LedgerOption ledgerOption = new LedgerOption();

        @Override
        public Integer call() {
            Aver aver = of(parent).aver();
            try (var ledger = ledgerOption.openExisting(aver.console())) {
                ledger.change(new Account(name, known(ledger, name).role(), null));
                aver.screen().line(Run.of("\"" + name + "\" may no longer sign in."));
            }
            return 0;
        }
    }

    /** Who may sign in. */
    @Command(name = "list", sortOptions = false, description = "Lists the accounts and their roles.", footer = {"",
            "Example:",
            "  aver account list"})
    static final class ListCommand implements Callable<Integer> {
        private static final int NAME = 30;
        private static final int ROLE = 12;

        @ParentCommand private @Nullable AccountCommand parent;

        @Mixin private LedgerOption ledgerOption = new LedgerOption();

        @Override
        public Integer call() {
            Aver aver = of(parent).aver();
            try (var ledger = ledgerOption.openExisting(aver.console())) {
                for (Registered r : ledger.accounts()) {
                    Account account = r.account();
                    aver.screen().row(List.of(new Cell(Run.of(account.name()), NAME), new Cell(Run.of(account.isOpen()
                            ? account.role().label()
                            : "closed"), ROLE), new Cell(Run.of("since " + r.at()), NAME)));
                }
            }
            return 0;
        }
    }
}
