package charteroak.ground.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mail over to the mail server that the settings name ({@code spring.mail.host}), and waits for it no longer than it was told. */
@Component
class Postbox {

    private final ObjectProvider<JavaMailSender> server;
    private final ReminderSettings settings;

    Postbox(ObjectProvider<JavaMailSender> server, ReminderSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    boolean isThere() {
        return !settings.mailboxes().isEmpty() && server.getIfAvailable() != null;
    }

    void send(Office office, Digest digest) throws NotSent {
        JavaMailSender sender = server.getObject();
        FutureTask<Void> sending = new FutureTask<>(() -> {
            sender.send(message(sender, office, digest));
            return null;
        });
        Thread.ofVirtual().name("reminder").start(sending);
        try {
            sending.get(settings.sentWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            throw new NotSent(refused.getCause() == null ? refused : refused.getCause());
        } catch (TimeoutException hangs) {
            throw new NotSent(hangs);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotSent(stopped);
        } finally {
            sending.cancel(true);
        }
    }

    private MimeMessage message(JavaMailSender sender, Office office, Digest digest) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper content = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        content.setFrom(settings.from());
        content.setTo(office.address());
        content.setSubject(digest.subject());
        content.setText(digest.text());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {office.language().code()});
        return message;
    }
}
