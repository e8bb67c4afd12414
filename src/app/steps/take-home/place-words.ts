import {defineWords} from '../../words/define-words.js';

/** Where a snippet goes: the name of the place, what the administrator does there once, and what the editor clicks. */
export const placeWords = defineWords(
  {
    'wordpress-blocks': 'WordPress, block editor',
    'wordpress-classic': 'WordPress, classic editor',
    'wordpress-author': 'WordPress, as an author without many rights',
    typo3: 'TYPO3',
    drupal: 'Drupal',
    page: 'A page or template of your own',
    frame: 'A site that allows nothing but frames',
    bundler: 'A project with a bundler (Vite, Next, Astro …)',
    'wordpress-blocks:once':
      'Send it to your administrator: it belongs into the theme or a plugin, so that it is on every page.',
    'wordpress-classic:once':
      'Send it to your administrator: it belongs into the theme or a plugin, so that it is on every page.',
    'wordpress-author:once':
      'Send it to your administrator: it belongs into the theme or a plugin. WordPress would remove it from what you write.',
    'typo3:once':
      'Send it to your integrator: it belongs into the TypoScript of the site package (page.includeJSFooter).',
    'drupal:once':
      'Send it to your administrator: it belongs into the theme, as a library. The text format must allow <div class data-*>.',
    'page:once': 'Paste it into the head of the page, or of the template of the site.',
    'frame:once':
      'Only where the site allows this one script: it makes frames as high as their content in every browser. On your own server, frame.html and its files lie beside the script, and the feed is on that server too.',
    'bundler:once': 'Add the package to your project, and write this once, in a script of the page.',
    'wordpress-blocks:steps':
      'Open the page in the editor and add the block “Custom HTML”: type /html.\nPaste the line into the block.\nPublish the page, and open it in a private window. The preview of the block shows only the link.',
    'wordpress-classic:steps':
      'Open the page in the editor and choose the tab “Text”.\nPaste the line where the list is to be. Leave it on one line.\nUpdate the page, and open it in a private window. You may go back to “Visual”: the line stays.',
    'wordpress-author:steps':
      'Add the block “Custom HTML”: type /html. In the classic editor, choose the tab “Text”.\nPaste the line. WordPress keeps it for every role.\nOpen the public page in a private window. If only the link is there, a security plugin removes “data-…”: ask your administrator for the shortcodes of the guide “WordPress”.',
    'typo3:steps':
      'Add the content element “HTML”.\nPaste the line into it, and save.\nOpen the public page in a private window. In a text, the line works once the integrator has allowed it: see the guide “TYPO3”.',
    'drupal:steps':
      'Edit the page, and open the source view of the text: the button “Source”.\nPaste the line, and save.\nOpen the public page in a private window. If only the link is there, the text format has removed the line.',
    'page:steps':
      'Paste the line where the list is to be.\nLeave the end tag: everything behind it would disappear otherwise.\nOpen the page from the web server. From a folder on the disk, browsers load no feed.',
    'frame:steps':
      'Open the page as HTML, and paste the line where the list is to be.\nThe link below it is for visitors whose frame is blocked: leave it.\nOpen the public page. If the frame is empty, your server forbids frames; if it says that the content cannot be shown, the feed must be readable for every site: see the guide “Frames”.',
    'bundler:steps':
      'Put the line into a template or a component.\nIn Vue and in TypeScript with JSX, see the guide “Frameworks and bundlers”.\nThe address of the feed is in the line, because a bundle has no file beside it.',
  },
  {
    'wordpress-blocks': 'WordPress, Block-Editor',
    'wordpress-classic': 'WordPress, klassischer Editor',
    'wordpress-author': 'WordPress, als Autorin oder Autor ohne weitere Rechte',
    typo3: 'TYPO3',
    drupal: 'Drupal',
    page: 'Eine eigene Seite oder Vorlage',
    frame: 'Eine Website, die nur Rahmen erlaubt',
    bundler: 'Ein Projekt mit Bundler (Vite, Next, Astro …)',
    'wordpress-blocks:once':
      'Schicken Sie das an Ihre Administration: Es gehört in das Theme oder in ein Plugin, damit es auf jeder Seite ist.',
    'wordpress-classic:once':
      'Schicken Sie das an Ihre Administration: Es gehört in das Theme oder in ein Plugin, damit es auf jeder Seite ist.',
    'wordpress-author:once':
      'Schicken Sie das an Ihre Administration: Es gehört in das Theme oder in ein Plugin. Aus Ihren Texten würde WordPress es entfernen.',
    'typo3:once':
      'Schicken Sie das an Ihre Integration: Es gehört in das TypoScript des Site-Packages (page.includeJSFooter).',
    'drupal:once':
      'Schicken Sie das an Ihre Administration: Es gehört als Library in das Theme. Das Textformat muss <div class data-*> erlauben.',
    'page:once': 'Fügen Sie das in den Kopf der Seite oder der Vorlage Ihrer Website ein.',
    'frame:once':
      'Nur wo die Website dieses eine Skript erlaubt: Es macht Rahmen in jedem Browser so hoch wie ihren Inhalt. Auf Ihrem eigenen Server liegen frame.html und seine Dateien neben dem Skript, und auch der Feed liegt dort.',
    'bundler:once': 'Nehmen Sie das Paket in Ihr Projekt auf, und schreiben Sie das einmal in ein Skript der Seite.',
    'wordpress-blocks:steps':
      'Öffnen Sie die Seite im Editor und fügen Sie den Block „Individuelles HTML“ hinzu: Tippen Sie /html.\nFügen Sie die Zeile in den Block ein.\nVeröffentlichen Sie die Seite und öffnen Sie sie in einem privaten Fenster. Die Vorschau des Blocks zeigt nur den Link.',
    'wordpress-classic:steps':
      'Öffnen Sie die Seite im Editor und wählen Sie den Reiter „Text“.\nFügen Sie die Zeile dort ein, wo die Liste stehen soll. Lassen Sie sie in einer Zeile.\nAktualisieren Sie die Seite und öffnen Sie sie in einem privaten Fenster. Sie dürfen zu „Visuell“ zurück: Die Zeile bleibt.',
    'wordpress-author:steps':
      'Fügen Sie den Block „Individuelles HTML“ hinzu: Tippen Sie /html. Im klassischen Editor wählen Sie den Reiter „Text“.\nFügen Sie die Zeile ein. WordPress behält sie bei jeder Rolle.\nÖffnen Sie die öffentliche Seite in einem privaten Fenster. Ist dort nur der Link, entfernt ein Sicherheits-Plugin „data-…“: Bitten Sie Ihre Administration um die Shortcodes aus der Anleitung „WordPress“.',
    'typo3:steps':
      'Fügen Sie das Inhaltselement „HTML“ hinzu.\nFügen Sie die Zeile dort ein und speichern Sie.\nÖffnen Sie die öffentliche Seite in einem privaten Fenster. In einem Text geht es, sobald die Integration es erlaubt hat: siehe die Anleitung „TYPO3“.',
    'drupal:steps':
      'Bearbeiten Sie die Seite und öffnen Sie die Quelltext-Ansicht des Textes: die Schaltfläche „Quellcode“.\nFügen Sie die Zeile ein und speichern Sie.\nÖffnen Sie die öffentliche Seite in einem privaten Fenster. Ist dort nur der Link, hat das Textformat die Zeile entfernt.',
    'page:steps':
      'Fügen Sie die Zeile dort ein, wo die Liste stehen soll.\nLassen Sie das End-Tag stehen: Sonst verschwindet alles, was folgt.\nÖffnen Sie die Seite vom Webserver. Aus einem Ordner laden Browser keinen Feed.',
    'frame:steps':
      'Öffnen Sie die Seite als HTML, und fügen Sie die Zeile dort ein, wo die Liste stehen soll.\nDer Link darunter ist für Besucher, deren Rahmen blockiert ist: Lassen Sie ihn stehen.\nÖffnen Sie die öffentliche Seite. Ist der Rahmen leer, verbietet Ihr Server Rahmen; sagt er, dass sich der Inhalt nicht zeigen lässt, muss der Feed für jede Website lesbar sein: siehe die Anleitung „Frames“.',
    'bundler:steps':
      'Setzen Sie die Zeile in eine Vorlage oder Komponente.\nFür Vue und TypeScript mit JSX: Anleitung „Frameworks and bundlers“ (englisch).\nDie Adresse des Feeds steht in der Zeile, weil neben einem Bundle keine Datei liegt.',
  },
);
