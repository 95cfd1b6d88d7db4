"""Accepts or rejects the tracked changes of Word files with LibreOffice, and writes their text.

Usage: resolve-changes.py PIPE FOLDER. Files are named NAME.accept.docx or NAME.reject.docx; NAME.accept.txt is written.
"""
import os
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException

SECONDS_TO_START = 60


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', context)
    until = time.time() + SECONDS_TO_START
    while True:
        try:
            return resolver.resolve(f'uno:pipe,name={pipe};urp;StarOffice.ComponentContext')
        except NoConnectException:
            if time.time() > until:
                raise
            time.sleep(0.1)


pipe, folder = sys.argv[1:]
context = connect(pipe)
create = lambda name: context.ServiceManager.createInstanceWithContext(name, context)
desktop = create('com.sun.star.frame.Desktop')
dispatcher = create('com.sun.star.frame.DispatchHelper')
for name in sorted(os.listdir(folder)):
    base, way, ending = (name.rsplit('.', 2) + ['', ''])[:3]
    if ending != 'docx' or way not in ('accept', 'reject'):
        continue
    url = uno.systemPathToFileUrl(os.path.join(folder, name))
    document = desktop.loadComponentFromURL(url, '_blank', 0, (option('Hidden', True),))
    frame = document.CurrentController.Frame
    dispatcher.executeDispatch(frame, f'.uno:{way.capitalize()}AllTrackedChanges', '', 0, ())
    text = (option('FilterName', 'Text (encoded)'), option('FilterOptions', 'UTF8,LF,,,'))
    document.storeToURL(url[: -len('docx')] + 'txt', text)
    document.close(True)
try:
    desktop.terminate()
except DisposedException:
    pass
