// Runs in a browser that asked to be told of news. What is pushed has no content: the words came along when it was started, in the language of then.
const words = new URL(self.location.href).searchParams;
const news = words.get("page") ?? "/";

self.addEventListener("push", (event) => {
  // One at a time: the next takes the place of what nobody has looked at yet.
  event.waitUntil(self.registration.showNotification(words.get("title") ?? "", { body: words.get("body") ?? "", lang: words.get("lang") ?? "nl", tag: "news" }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(news));
});
